import { fixes as en } from '../en/fixes';
import { fixes as vi } from '../vi/fixes';
import { hold } from '../hold';

hold('fixes', vi, en);
