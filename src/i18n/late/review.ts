import { review as en } from '../en/review';
import { review as vi } from '../vi/review';
import { hold } from '../hold';

hold('review', vi, en);
