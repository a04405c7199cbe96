import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** How to start a Chromium on this machine. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

const environment = (extra: Record<string, string>): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ),
  ...extra,
});

/** Unpacks the Chromium that npm brought along, with the libraries and fonts that a bare system lacks. */
const unpacked = async (): Promise<ChromiumLaunch> => {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'chromium');
  const { mkdirSync } = await import('node:fs');
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the folder for temporary files, where a stale or half-written copy could stand.
  process.env.TMPDIR = folder;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = join(folder, 'al2023', 'lib');
  if (!existsSync(libraries)) {
    await inflate(join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
  }
  return {
    executablePath,
    args: [...flags, '--headless=shell', '--no-zygote', '--font-render-hinting=none'],
    env: environment({ LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
};

/** Finds a Chromium: the one that CHROMIUM_PATH names, else an installed one, else the one from npm. */
export const findChromium = async (): Promise<ChromiumLaunch> => {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path));
  return executablePath === undefined ? unpacked() : { executablePath, args: flags, env: environment({}) };
};
