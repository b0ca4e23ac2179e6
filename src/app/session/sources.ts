/** A file that will be read; `rows` where it is known beforehand. */
export interface Source {
  readonly name: string;
  readonly rows: number | null;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface Sources {
  readonly files: readonly Source[];
  readonly synthetic: boolean;
  /** The data date they were exported with, where they say. */
  readonly asOf: string | null;
}

/** Files the person picked or dropped. They are read here and go nowhere else. */
export function pickedFiles(files: readonly File[]): Sources {
  return {
    files: files.map((file) => ({ name: file.name, rows: null, bytes: async () => new Uint8Array(await file.arrayBuffer()) })),
    synthetic: false,
    asOf: null,
  };
}
