import { encode } from 'uqr';

/** Longer links make squares that a phone no longer reads from paper. */
export const longestQrText = 700;

interface Props {
  readonly text: string;
  readonly label: string;
}

/** A text as a QR code: one path of squares, with the quiet border that readers need. */
export const QrCode = ({ text, label }: Props) => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="dw-sheet-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <path d={path} />
    </svg>
  );
};
