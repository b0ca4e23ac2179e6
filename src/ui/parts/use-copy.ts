import { useState } from 'react';
import { copyText } from './clipboard';
import { save } from './save';

/** Copies the text, and tells while it is the one copied last; where the browser allows no copy, it is kept as a file of that name. */
export function useCopy(text: string, file: string): { readonly copied: boolean; readonly copy: () => void } {
  const [last, setLast] = useState<string | null>(null);
  const copy = (): void => {
    void copyText(text).then((done) => {
      if (!done) save(`${file}.txt`, text, 'text/plain');
      setLast(done ? text : null);
    });
  };
  return { copied: last === text, copy };
}
