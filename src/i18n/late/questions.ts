import { questions as en } from '../en/questions';
import { hold } from '../hold';
import { questions as vi } from '../vi/questions';

hold('questions', vi, en);
