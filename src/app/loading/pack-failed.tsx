import { Link } from '@tanstack/react-router';
import button from '../../ui/parts/button.module.css';
import { Cause } from '../../ui/parts/cause';
import { Icon } from '../../ui/parts/icon';
import { Message } from '../../ui/parts/message';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';

/** Nothing could be loaded: what happened, and the two ways on. */
export function PackFailed() {
  const { t } = useText();
  const { problems } = useSession();
  const first = problems[0];
  const engine = first?.code.startsWith('engine_');
  const details = problems.map((p) => [p.code, p.file, p.value].filter(Boolean).join(' · ')).join('\n');
  return (
    <Message
      status="late"
      title={first?.file ? t('states.failedFile', { file: first.file }) : t('states.failedTitle')}
      text={t(engine ? 'states.failedEngine' : 'states.failedSample')}
      below={<Cause details={details} {...(first ? { code: first.code } : {})} />}
    >
      <button type="button" className={`${button.button} ${button.primary} ${button.large}`} onClick={() => window.location.reload()}>
        <Icon name="undo" size={14} />
        {t('common.retry')}
      </button>
      <Link to="/" search={{ pack: 'new' }} className={`${button.button} ${button.large}`}>
        {t('states.openOwn')}
      </Link>
    </Message>
  );
}
