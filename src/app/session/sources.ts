/** A file that will be read; `rows` where it is known beforehand. */
export interface Source {
  readonly name: string;
  readonly rows: number | null;
  /** Of its bytes, where it is known beforehand. */
  readonly sha256?: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What was decided or made besides the files, and belongs to them: a mapping, a deck. It comes back with the version. */
export interface Extra {
  readonly role: string;
  readonly name: string;
  readonly media: string;
  readonly content: Blob;
}

export interface Sources {
  readonly files: readonly Source[];
  readonly synthetic: boolean;
  /** The data date they were exported with, where they say. */
  readonly asOf: string | null;
  readonly extra?: readonly Extra[];
  /** Names these bytes and this edition of the page, where answers of them may lie on this computer. */
  readonly identity?: string | null;
  /** Answers may have come with them. */
  readonly prepared?: boolean;
}

/** The file on the disk is another one than was picked, or is gone. */
export class FileChanged extends Error {}

/** A file deleted meanwhile may read as empty: its length is held against the one it was picked with. */
async function unchanged(file: File): Promise<Uint8Array> {
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new FileChanged(file.name, { cause });
  });
  if (bytes.byteLength !== file.size) throw new FileChanged(file.name);
  return new Uint8Array(bytes);
}

/** Files the person picked or dropped. They are read here and go nowhere else. */
export function pickedFiles(files: readonly File[]): Sources {
  return {
    files: files.map((file) => ({ name: file.name, rows: null, bytes: () => unchanged(file) })),
    synthetic: false,
    asOf: null,
  };
}

/** Bytes are fetched once and stay what they were then, whatever happens to the file: what is kept is what was read. */
export function held(sources: Sources): Sources {
  return {
    ...sources,
    files: sources.files.map((file) => {
      let content: Promise<Blob> | null = null;
      const fetched = () => (content ??= file.bytes().then((bytes) => new Blob([bytes as Uint8Array<ArrayBuffer>])));
      return { ...file, bytes: async () => new Uint8Array(await (await fetched()).arrayBuffer()) };
    }),
  };
}
