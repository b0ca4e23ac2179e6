import { TemplateError } from '../../office/template/fault';
import { MOST } from '../../office/template/parts';
import { readTemplate as read } from '../../office/template/template';
import type { TemplateRefusal } from '../../ui/deck/port';

/** What reading a template needs, in a chunk that comes with the first one. */
export const readTemplate = read;
export const MOST_BYTES = MOST;

/** What is wrong with a template, as the page says it. */
export const faultOf = (cause: unknown): Pick<TemplateRefusal, 'fault' | 'place'> =>
  cause instanceof TemplateError ? { fault: cause.fault, place: cause.place } : { fault: 'damaged', place: '' };
