import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../ui/parts/text';
import { SETTLED } from '../ready';
import unseen from '../../ui/parts/unseen.module.css';

/**
 * Says to a screen reader that what was asked is there: the page's sentence, or only that the figures are new where the sentence is
 * the same. Going to another page is not said here: the focus goes there, and the page is read from its start.
 */
export function Told() {
  const { t } = useText();
  const { pathname, href } = useLocation();
  const [text, setText] = useState('');
  const last = useRef({ pathname: '', href: '', heading: '' });
  useEffect(() => {
    const look = (): void => {
      const heading = document.querySelector('main h1')?.textContent ?? '';
      const before = last.current;
      last.current = { pathname, href, heading };
      if (before.pathname !== pathname) setText('');
      else if (before.href !== href) setText(heading === before.heading ? t('shell.updated') : heading);
    };
    window.addEventListener(SETTLED, look);
    return () => window.removeEventListener(SETTLED, look);
  }, [pathname, href, t]);
  return (
    <p role="status" className={unseen.unseen} data-told>
      {text}
    </p>
  );
}
