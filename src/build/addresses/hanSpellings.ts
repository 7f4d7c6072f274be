/** One character a row as it is written simplified, traditional and, where that is another, Japanese; those in names of subdivisions. */
const CHARACTERS =
  "东東 丰豐 义義 云雲 儿兒児 兰蘭 内內 冈岡 别別 区區 县縣県 台臺 叶葉 园園 岛島 广廣広 庄莊 庆慶 库庫 德德徳 泽澤沢 湾灣 爱愛 尔爾 壮壯 枥栃 宁寧 宫宮 绳繩縄 维維 肃肅 苏蘇 莲蓮 贵貴 贺賀 辽遼 连連 长長 门門 陕陝 静靜静 马馬 鸟鳥 龙龍".split(
    " ",
  );

const ROW_OF: ReadonlyMap<string, readonly string[]> = new Map(
  CHARACTERS.flatMap((row) => [...row].map((character): [string, readonly string[]] => [character, [...row]])),
);

const spelled = (name: string, place: 0 | 1): string =>
  [...name].map((character) => ROW_OF.get(character)?.[place] ?? character).join("");

/** A name in Chinese characters as it is written in mainland China and as it is in Hong Kong and Taiwan. */
export const hanSpellings = (name: string): readonly string[] => [spelled(name, 0), spelled(name, 1)];
