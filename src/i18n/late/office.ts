import { office as en } from '../en/office';
import { office as vi } from '../vi/office';
import { hold } from '../hold';

hold('office', vi, en);
