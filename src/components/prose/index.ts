import Explains from './Explains.astro';
import Figure from './Figure.astro';
import KeyFigure from './KeyFigure.astro';
import KeyFigures from './KeyFigures.astro';
import Note from './Note.astro';
import Redacted from './Redacted.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';

/** The components authors may name in MDX; the list itself is `domain/prose-components.ts`. */
export const proseAllowList = { Redacted, Explains, Note, Steps, Step, KeyFigures, KeyFigure, Figure };
