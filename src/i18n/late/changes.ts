import { changes as en } from '../en/changes';
import { changes as vi } from '../vi/changes';
import { hold } from '../hold';

hold('changes', vi, en);
