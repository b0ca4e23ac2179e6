import { contribution as en } from '../en/contribution';
import { contribution as vi } from '../vi/contribution';
import { hold } from '../hold';

hold('contribution', vi, en);
