import { readExif } from './read-exif.ts';
import type { Reader } from './reading.ts';

/** A TIFF: the texts of all its directories. */
export const readTiff: Reader = ({ bytes }) => readExif({ bytes, at: 0 });
