import { method as en } from '../en/method';
import { method as vi } from '../vi/method';
import { hold } from '../hold';

hold('method', vi, en);
