import type { InterpretationDocument, PolicyDocument } from '../corpus/document.ts';
import type { AnyDocument } from './rule.ts';

export const isPolicy = (document: AnyDocument): document is PolicyDocument => document.collection === 'policies';
export const isInterpretation = (document: AnyDocument): document is InterpretationDocument => document.collection === 'interpretations';
