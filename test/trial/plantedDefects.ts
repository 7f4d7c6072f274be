/** What is spoilt in a public address (a site, a part and what it says instead, empty for left out), and what has to be told: a part and its fault. */
const ROWS = `
https://www.bundesbank.de|postcode|D-6043|postcode postcode
https://www.bundesbank.de|postcode|60431 Frankfurt|postcode postcode
https://www.bundesbank.de|country|AT|postcode postcode
https://www.bundesbank.de|city|60431|city missing
https://www.bundesbank.de|city|N/A|city missing
https://www.mauritshuis.nl|postcode|2511|postcode postcode
https://www.mauritshuis.nl|country|BE|postcode postcode
https://www.bordeaux.fr|postcode|3300 CEDEX|postcode postcode
https://www.economie.gouv.fr|postcode||postcode missing
https://www.khm.at|postcode|A-10100|postcode postcode
https://www.bde.es|postcode|08014|postcode elsewhere
https://www.bde.es|province|Barcelona|postcode elsewhere
https://www.bde.es|province|Lisboa|province subdivision
https://pinacotecabrera.org|province|(RM)|postcode elsewhere
https://pinacotecabrera.org|province|QQ|province subdivision
https://pinacotecabrera.org|postcode|2012|postcode postcode
https://www.mnw.art.pl|postcode|00-49|postcode postcode
https://www.nm.cz|postcode|CZ-1157|postcode postcode
https://www.nationalgallery.org.uk|postcode|WC2N 5D|postcode postcode
https://www.nationalgallery.org.uk|postcode|WC2N SDN|postcode postcode
https://www.nationalgallery.org.uk|country|US|postcode postcode
https://www.nms.ac.uk|postcode||postcode missing
https://www.si.edu|province|NY|postcode elsewhere
https://www.si.edu|postcode|2056O|postcode postcode
https://www.moma.org|province|New Yrok|province subdivision
https://www.moma.org|postcode|90049|postcode elsewhere
https://www.getty.edu|province|Nevada, USA|postcode elsewhere
https://www.getty.edu|province|California, Canada|province subdivision
https://www.getty.edu|province||province missing
https://www.artic.edu|province|IL 10019|province subdivision
https://www.mfa.org|postcode|2115|postcode postcode
https://www.rom.on.ca|postcode|M5S 2C|postcode postcode
https://www.rom.on.ca|postcode|H3G 1J5|postcode elsewhere
https://www.rom.on.ca|province|Ohio|province subdivision
https://www.artgallery.nsw.gov.au|province|VIC 3000|postcode elsewhere
https://www.artgallery.nsw.gov.au|postcode|20000|postcode postcode
https://www.tnm.jp|postcode|〒110-871|postcode postcode
https://www.tnm.jp|province|大阪府|postcode elsewhere
https://www.tnm.jp|province|上野|province subdivision
https://jp.usembassy.gov|province|Akasaka|province subdivision
https://www.city.yokohama.lg.jp|postcode|1070001|postcode elsewhere
https://www.museum.go.kr|province|부산광역시|postcode elsewhere
https://www.museum.go.kr|postcode|140-02|postcode postcode
https://www.bok.or.kr|province|Republic of Korea|province subdivision
https://www.dpm.org.cn|postcode|邮编：10000|postcode postcode
https://www.dpm.org.cn|postcode|518038|postcode elsewhere
https://www.szse.cn|province|中国浙江省|postcode elsewhere
https://www.szse.cn|province|China|province subdivision
https://www.szse.cn|province||province missing
https://www.szse.cn|street|无|street missing
https://www.gdmuseum.com|province|Canton City|province subdivision
https://www.nationalmuseum.gov.sg|postcode|S17889|postcode postcode
https://www.bot.or.th|province|Chiang Mai|postcode elsewhere
https://www.bsp.gov.ph|province|Luzon|province subdivision
https://www.rbi.org.in|postcode|PIN - 400 0O1|postcode postcode
https://www.rbi.org.in|province|Delhi, India|postcode elsewhere
https://www.bcb.gov.br|province|SP|postcode elsewhere
https://www.bcb.gov.br|postcode|7007490|postcode postcode
https://www.banxico.org.mx|province|Jalisco, México|postcode elsewhere
https://www.banxico.org.mx|province|Mexiko|province subdivision
https://www.istanbularkeoloji.gov.tr|province|Ankara / Türkiye|postcode elsewhere
https://www.hermitagemuseum.org|province|г. Москва|postcode elsewhere
https://www.dubai.ae|province|Doha, Qatar|province subdivision
https://www.dubai.ae|street| - |street missing
`;

export type PlantedDefect = readonly [site: string, part: string, text: string, told: string];

export const PLANTED_DEFECTS: readonly PlantedDefect[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [site = "", part = "", text = "", told = ""] = row.split("|");
    return [site, part, text, told];
  });
