import { useEffect, useState } from 'preact/hooks';
import type { EpochMs } from '../../schema/units.ts';

const everySecond = 1000;

/** The device's clock, read each second while the page is visible; null before hydration. */
export const useNow = (): EpochMs | null => {
  const [now, setNow] = useState<EpochMs | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const read = () => setNow(Date.now() as EpochMs);
    const follow = () => {
      clearInterval(timer);
      if (document.hidden) return;
      read();
      timer = setInterval(read, everySecond);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  return now;
};
