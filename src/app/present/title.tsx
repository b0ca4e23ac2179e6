import { useText } from '../../ui/parts/text';
import styles from './stage.module.css';

/** More letters than this are set smaller, so that two lines hold them. */
const [LONG, LONGER] = [84, 130] as const;

/** The finding, and what is measured under it. Titles of two clauses break between them. */
export function Title({ text, measure }: { readonly text: string; readonly measure: string }) {
  const { whole } = useText();
  const [first = '', ...rest] = text.split('; ');
  const size = text.length > LONGER ? 'longer' : text.length > LONG ? 'long' : undefined;
  return (
    <header className={styles.title} data-size={size}>
      <h1>
        {whole(rest.length > 0 ? `${first};` : first)}
        {rest.length > 0 && <br />} {whole(rest.join('; '))}
      </h1>
      {measure !== '' && <p>{whole(measure)}</p>}
    </header>
  );
}
