import { evidence as en } from '../en/evidence';
import { evidence as vi } from '../vi/evidence';
import { hold } from '../hold';

hold('evidence', vi, en);
