import { ZipError } from '../../archive/fault';

/** A file that would not stop growing, or lies about its size. */
export class TooLarge extends RangeError {}
/** Packed bytes that are cut or damaged. */
export class Damaged extends Error {}

/** What is wrong with a zip, in the words of this layer. */
export function zipFault(cause: unknown): Damaged | TooLarge | null {
  if (!(cause instanceof ZipError)) return null;
  return cause.fault === 'bomb' ? new TooLarge(cause.message) : new Damaged(cause.message);
}
