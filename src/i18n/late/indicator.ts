import { indicator as en } from '../en/indicator';
import { indicator as vi } from '../vi/indicator';
import { hold } from '../hold';

hold('indicator', vi, en);
