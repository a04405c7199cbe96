/** A thread that draws some of the pictures of a large site. */
import { runInThread } from '../in-threads.ts';
import { drawPictures } from './draw-pictures.ts';

await runInThread(drawPictures);
