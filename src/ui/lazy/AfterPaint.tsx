import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * What is only read, and is slow to render: it follows a change once the page has been painted with the answer to that change. Nothing
 * in it may act on the estimate, since it shows the one before for a moment.
 */
export const AfterPaint = ({ children }: { readonly children: ComponentChildren }) => {
  const [shown, setShown] = useState(children);
  useEffect(() => setShown(children), [children]);
  return <>{shown}</>;
};
