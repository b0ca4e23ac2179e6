/**
 * `foreign`: no zip at all; `truncated`: its end is not there; `damaged`: lengths or checksums disagree; `encrypted`: asks for a password;
 * `unsupported`: packed in a way we do not read; `bomb`: more files, bytes or swelling than allowed.
 */
export type ZipFault = 'foreign' | 'truncated' | 'damaged' | 'encrypted' | 'unsupported' | 'bomb';

export class ZipError extends Error {
  readonly fault: ZipFault;
  /** The file inside that is concerned; null: the zip as a whole. */
  readonly path: string | null;

  constructor(fault: ZipFault, path: string | null = null) {
    super(path === null ? `zip: ${fault}` : `zip: ${fault} (${path})`);
    this.name = 'ZipError';
    this.fault = fault;
    this.path = path;
  }
}
