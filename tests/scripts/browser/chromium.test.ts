import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../../scripts/browser/chromium.ts';

const packed = {
  executablePath: '/project/chromium',
  libraries: '/project/lib',
  fontConfiguration: '/project/fonts.conf',
};

vi.mock('../../../scripts/browser/unpack-chromium.ts', () => ({ unpackChromium: async () => packed }));
// As if every browser were installed.
vi.mock('node:fs', async (importOriginal) => ({ ...(await importOriginal<object>()), existsSync: () => true }));

afterEach(() => vi.unstubAllEnvs());

test.each([undefined, ''])(
  'the packed browser runs where CHROMIUM_PATH is %j, also beside an installed one',
  async (path) => {
    vi.stubEnv('CHROMIUM_PATH', path);
    const { executablePath, env } = await findChromium();
    expect(executablePath).toBe(packed.executablePath);
    expect(env.FONTCONFIG_FILE).toBe(packed.fontConfiguration);
  },
);

test('the browser that CHROMIUM_PATH names runs with the libraries and fonts of the machine', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/opt/chrome');
  const { executablePath, env } = await findChromium();
  expect(executablePath).toBe('/opt/chrome');
  expect(env.FONTCONFIG_FILE).toBe(process.env.FONTCONFIG_FILE);
});

test('what the packed browser sets while it starts is set before', async () => {
  vi.stubEnv('CHROMIUM_PATH', '');
  const { env } = await findChromium();
  expect(env).toMatchObject({
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    FC_FONTATIONS: '1',
    VK_ICD_FILENAMES: '/project/vk_swiftshader_icd.json',
  });
});
