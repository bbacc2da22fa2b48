import type { ErrorCode } from '../errors.js';
import type { intakeErrors } from '../intake-errors.js';
import type { EnglishOnlyCode } from './english-only.js';

/** What happened and what to do about it, with the places in braces that the English texts have. */
export type ErrorWords = readonly [message: string, remedy: string];

/** An error that whoever looks after quality can meet, and so reads in their own language. */
export type WordedCode = Exclude<ErrorCode, EnglishOnlyCode>;

type IntakeCode = Extract<WordedCode, keyof typeof intakeErrors>;

export type IntakeErrorWords = Readonly<Record<IntakeCode, ErrorWords>>;
export type HostErrorWords = Readonly<Record<Exclude<WordedCode, IntakeCode>, ErrorWords>>;
