import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts of an unpacked Chromium are. */
export interface UnpackedChromium {
  readonly executablePath: string;
  /** Libraries that a bare system lacks. */
  readonly libraries: string;
  readonly fontConfiguration: string;
}

const folder = join(process.cwd(), 'node_modules', '.cache', 'chromium');
const packed = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'bin');

/** The package's own configuration looks for its fonts in fixed places outside the project. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/** Unpacks the Chromium of `@sparticuz/chromium` once, with its libraries and fonts, into a folder of the project. */
export const unpackChromium = async (): Promise<UnpackedChromium> => {
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the folder for temporary files, where a stale or half-written copy could stand.
  process.env.TMPDIR = folder;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = join(folder, 'al2023', 'lib');
  if (!existsSync(libraries)) await inflate(join(packed, 'al2023.tar.br'));
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(configuration, fontConfiguration);
  return { executablePath, libraries, fontConfiguration: configuration };
};
