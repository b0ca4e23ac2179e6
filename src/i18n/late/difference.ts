import { difference as en } from '../en/difference';
import { difference as vi } from '../vi/difference';
import { hold } from '../hold';

hold('difference', vi, en);
