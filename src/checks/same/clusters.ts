const CLUSTER = /[\u1100-\u115f][\u1160-\u11ff]*|.[\p{M}\uff9e\uff9f]*/gsu;

/** The characters of a text as people count them: each with its accents, half-width voicing marks or Korean vowels. */
export const clusters = (text: string): readonly string[] => text.match(CLUSTER) ?? [];
