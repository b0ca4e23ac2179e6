import { Fragment } from 'react';

/** Text in which `**…**` is bold: the only markup that sentences carry. Everything else is plain text. */
export function Rich({ text }: { readonly text: string }) {
  const parts = text.split('**');
  return parts.map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : <Fragment key={i}>{part}</Fragment>));
}
