import { readTheme, type Theme } from '../figures/screen/theme';
import { readToken } from '../ui/parts/figure/load-drawing';

/** The light theme of the design, whatever the page is drawn in: documents are read and printed on white. */
export function lightTheme(): Theme {
  const root = document.documentElement;
  const drawn = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return readTheme(readToken);
  } finally {
    if (drawn === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = drawn;
  }
}
