import { dirname, join } from 'node:path';
import { unpackChromium } from './unpack-chromium.ts';

/** How to launch a Chromium on this machine. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Works without a desktop, and without the helper process that needs permissions which containers may lack. */
const bareFlags = ['--headless=shell', '--no-zygote', '--in-process-gpu', '--font-render-hinting=none'];

/**
 * What the browser would add to its environment while it starts. A thread that looks something up there meanwhile would crash it, once in
 * some thirty times; what is there already stays where it is.
 */
const startingVariables = (folder: string): Record<string, string> => ({
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  FC_FONTATIONS: '1',
  VK_ICD_FILENAMES: join(folder, 'vk_swiftshader_icd.json'),
});

const environment = (extra: Record<string, string>): Record<string, string> => {
  const present = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(present), ...extra };
};

/**
 * Finds a Chromium: the one named by CHROMIUM_PATH, otherwise the one from npm. An installed one is not used, because the tests would
 * depend on its version and on the fonts of the machine.
 */
export const findChromium = async (): Promise<ChromiumLaunch> => {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath) return { executablePath, args: flags, env: environment({}) };
  const unpacked = await unpackChromium();
  return {
    executablePath: unpacked.executablePath,
    args: [...flags, ...bareFlags],
    env: environment({
      LD_LIBRARY_PATH: unpacked.libraries,
      FONTCONFIG_FILE: unpacked.fontConfiguration,
      ...startingVariables(dirname(unpacked.executablePath)),
    }),
  };
};
