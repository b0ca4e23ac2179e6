import { Link } from '@tanstack/react-router';
import { Message } from '../ui/parts/message';
import button from '../ui/parts/button.module.css';
import { useText } from '../ui/parts/text';

/** An address that leads nowhere still leads home. */
export function NotFound() {
  const { t } = useText();
  return (
    <Message status="none" title={t('states.notFound')} text={t('states.notFoundHelp')}>
      <Link to="/" className={`${button.button} ${button.primary} ${button.large}`}>
        {t('states.toBoard')}
      </Link>
    </Message>
  );
}
