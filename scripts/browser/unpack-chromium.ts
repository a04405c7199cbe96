import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts of an unpacked Chromium are. */
export interface UnpackedChromium {
  readonly executablePath: string;
  /** Libraries that a minimal system lacks. */
  readonly libraries: string;
  readonly fontConfiguration: string;
}

const folder = join(process.cwd(), 'node_modules', '.cache', 'chromium');
const packed = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'bin');

/** The package's own configuration uses fonts outside the project, which differ between machines. */
const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/** The package unpacks into the folder for temporary files, where there may be an outdated or incomplete copy. */
const inOwnFolder = async <T>(work: () => Promise<T>): Promise<T> => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

/** Unpacks the Chromium of `@sparticuz/chromium` once, with its libraries and fonts, into a folder of the project. */
export const unpackChromium = async (): Promise<UnpackedChromium> => {
  mkdirSync(folder, { recursive: true });
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const libraries = join(folder, 'al2023', 'lib');
  const executablePath = await inOwnFolder(async () => {
    if (!existsSync(libraries)) await inflate(join(packed, 'al2023.tar.br'));
    return chromium.executablePath();
  });
  const fontConfiguration = join(folder, 'fonts.conf');
  writeFileSync(fontConfiguration, configuration);
  return { executablePath, libraries, fontConfiguration };
};
