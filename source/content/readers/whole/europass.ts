import {at, type ValueMap} from '../../data/value.ts';
import {readCandidate} from './europass-candidate.ts';
import {readPassport} from './europass-passport.ts';
import type {WholeReader} from './reader.ts';

/** Europass: the XML in a PDF of today's (`Candidate`), or of the one before (`SkillsPassport`). */
export const europass: WholeReader = {
	name: 'Europass',
	recognise: (map) => (partsOf(map).some((part) => part?.kind === 'map') ? 1 : 0),
	read: (file, map, sources) => {
		const [candidate, passport] = partsOf(map);
		if (candidate) readCandidate(file, candidate, sources);
		else if (passport) readPassport(file, passport, sources);
	},
};

function partsOf(map: ValueMap) {
	const [candidate, passport] = [at(map, 'Candidate'), at(map, 'SkillsPassport')];
	// Other programs have candidates as well.
	const isOwn = at(candidate, 'CandidatePerson') ?? at(candidate, 'CandidateProfile');
	return [isOwn && candidate, at(passport, 'LearnerInfo') && passport];
}
