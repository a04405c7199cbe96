import type { Look } from '../../../src/integrations/link-previews/draw-preview.ts';

/** The look of the pictures of an example provider. */
export const exampleLook: Look = {
  name: 'Provider',
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="#123456"/></svg>',
  ground: '#073b45',
  band: '#0b6273',
  title: '#ffffff',
  text: '#d4eef2',
};
