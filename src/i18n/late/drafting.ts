import { drafting as en } from '../en/drafting';
import { drafting as vi } from '../vi/drafting';
import { hold } from '../hold';

hold('drafting', vi, en);
