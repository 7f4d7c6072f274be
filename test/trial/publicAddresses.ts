import type { Address } from "../../src/model/dossier/address.js";

/** Houses that everybody may write to, with the site on which each gives its address: written as people write it, in whatever script, case and order. */
const ROWS = `
https://www.senat.fr|FR|15 rue de Vaugirard|PARIS CEDEX 06||75291 PARIS CEDEX 06
https://www.dubai.ae|AE|Al Fahidi Street|Dubai|Dubai, UAE|
https://www.heritagemuseum.gov.hk|HK|1 Man Lam Road|Sha Tin|N.T., Hong Kong|
https://www.mauritshuis.nl|NL|Plein 29|Den Haag||NL-2511 CS
https://www.economie.gouv.fr|FR|139 rue de Bercy|Paris Cedex 12||75572 CEDEX 12
https://www.bordeaux.fr|FR|Place Pey-Berland|BORDEAUX CEDEX||33000 CEDEX
https://www.bundesbank.de|DE|Wilhelm-Epstein-Straße 14|Frankfurt am Main||D-60431
https://www.smb.museum|DE|Bodestr. 1-3|Berlin|Berlin|PLZ 10178
https://www.khm.at|AT|Maria-Theresien-Platz|WIEN||A-1010
https://www.snb.ch|CH|Börsenstrasse 15|Zürich|ZH|CH-8001
https://www.bde.es|ES|c/ Alcalá, 48|Madrid|Comunidad de Madrid|28014
https://www.uffizi.it|IT|Piazzale degli Uffizi, 6|Firenze|(FI)|50122
https://www.museoegizio.it|IT|Via Accademia delle Scienze 6|TORINO|Torino (TO)|CAP 10123
https://pinacotecabrera.org|IT|Via Brera, 28|Milano|Prov. di Milano|I-20121
https://www.museudoazulejo.gov.pt|PT|Rua da Madre de Deus, 4|LISBOA||1900-312
https://www.mnw.art.pl|PL|Al. Jerozolimskie 3|WARSZAWA||00495
https://www.nm.cz|CZ|Václavské náměstí 68|PRAHA 1||11579
https://mng.hu|HU|Szent György tér 2.|Budapest||H-1014
https://www.nationalmuseum.se|SE|Södra Blasieholmshamnen 2|Stockholm||SE-111 48
https://www.smk.dk|DK|Sølvgade 48-50|København K||DK-1307
https://www.nasjonalmuseet.no|NO|Brynjulf Bulls plass 3|OSLO||N-0250
https://www.ateneum.fi|FI|Kaivokatu 2|Helsinki||FI-00100
https://www.nationalgallery.org.uk|GB|TRAFALGAR SQUARE|LONDON||wc2n5dn
https://www.nms.ac.uk|GB|Chambers St|Edinburgh|Scotland|Postcode: EH1 1JF
https://www.si.edu|US|1000 Jefferson Dr SW|WASHINGTON|DC, USA|20560
https://www.moma.org|US|11 W 53rd St|New York|N.Y.|10019-5497
https://www.getty.edu|US|1200 Getty Center Dr|Los Angeles|California, USA|90049
https://www.artic.edu|US|111 S Michigan Ave|Chicago|IL 60603|ZIP 60603
https://www.mfa.org|US|465 Huntington Avenue|Boston|Commonwealth of Massachusetts|02115
https://www.rom.on.ca|CA|100 Queens Park|Toronto|Ont., Canada|M5S2C6
https://www.mbam.qc.ca|CA|1380, rue Sherbrooke Ouest|MONTRÉAL|(Québec)|H3G 1J5
https://www.artgallery.nsw.gov.au|AU|Art Gallery Rd|Sydney|NSW 2000|2000
https://nga.gov.au|AU|Parkes Place East|PARKES|A.C.T., Australia|2600
https://www.ngv.vic.gov.au|AU|180 St Kilda Rd|Melbourne|Vic.|3006
https://www.tnm.jp|JP|上野公園13-9|台東区|東京都|〒110-8712
https://jp.usembassy.gov|JP|1-10-5 Akasaka, Minato-ku|Tokyo|Tokyo, Japan|107-8420
https://www.kyohaku.go.jp|JP|東山区茶屋町527|京都市|京都府|６０５－０９３１
https://www.city.yokohama.lg.jp|JP|6-50-10 Honcho, Naka-ku|Yokohama|Kanagawa-ken|2310005
https://www.museum.go.kr|KR|서빙고로 137|용산구|서울특별시|(우)04383
https://www.bok.or.kr|KR|67, Sejong-daero, Jung-gu|Seoul|Republic of Korea, Seoul|04531
https://www.dpm.org.cn|CN|景山前街4号|北京市|北京|邮编：100009
https://www.szse.cn|CN|深南大道2012号|深圳市|中国广东省|518038
https://www.gdmuseum.com|CN|No. 2 Zhujiang Dong Lu|Guangzhou|Guangdong Prov., China|P.C. 510623
https://www.cbc.gov.tw|TW|2, Roosevelt Rd., Sec. 1|Taipei|Taipei City, Taiwan (R.O.C.)|100
https://www.nationalmuseum.gov.sg|SG|93 Stamford Road|Singapore||S178897
https://www.bot.or.th|TH|273 ถนนสามเสน|เขตพระนคร|กรุงเทพมหานคร|10200
https://www.muziumnegara.gov.my|MY|Jabatan Muzium Malaysia, Jalan Damansara|Kuala Lumpur|W.P. Kuala Lumpur|50566
https://www.bi.go.id|ID|Jl. M.H. Thamrin No. 2|Jakarta|DKI Jakarta, Indonesia|10350
https://www.sbv.gov.vn|VN|49 Lý Thái Tổ|Hoàn Kiếm|TP. Hà Nội|100000
https://www.bsp.gov.ph|PH|A. Mabini St. cor. P. Ocampo St.|Manila|Metro Manila|1004
https://www.rbi.org.in|IN|Shahid Bhagat Singh Road|Mumbai|Maharashtra, India|PIN - 400 001
https://nationalmuseumindia.gov.in|IN|Janpath|New Delhi|Delhi (NCT)|110011
https://www.bcb.gov.br|BR|SBS Quadra 3 Bloco B|Brasília|D.F.|70074900
https://www.banxico.org.mx|MX|Av. 5 de Mayo 2|Alcaldía Cuauhtémoc|Ciudad de Mexico|06000
https://www.bellasartes.gob.ar|AR|Av. del Libertador 1473|Buenos Aires|C.A.B.A.|C1425AAA
https://www.bcentral.cl|CL|Agustinas 1180|Santiago|R.M., Chile|8340454
https://www.banrepcultural.org|CO|Carrera 6 No. 15-88|Bogotá|Bogotá D.C., Colombia|110321
https://www.bcrp.gob.pe|PE|Jr. Santa Rosa 441|Lima|Lima - Perú|15001
https://www.istanbularkeoloji.gov.tr|TR|Osman Hamdi Bey Yokuşu|Fatih|İstanbul / Türkiye|34122
https://www.hermitagemuseum.org|RU|Дворцовая пл., 2|Санкт-Петербург|г. Санкт-Петербург|190000
https://bank.gov.ua|UA|вул. Інститутська, 9|Київ|м. Київ|01601
https://www.resbank.co.za|ZA|370 Helen Joseph Street|Pretoria||0002
https://www.cbn.gov.ng|NG|Tafawa Balewa Way|Abuja|F.C.T., Nigeria|900211
https://www.cenbank.ir|IR|Mirdamad Blvd|Tehran|Tehran, Iran|1549633111
`;

/** A house's site and how it gives its address. */
export type PublicAddress = readonly [site: string, address: Address & { readonly country: string }];

export const PUBLIC_ADDRESSES: readonly PublicAddress[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [site = "", country = "", street = "", city = "", province = "", postcode = ""] = row.split("|");
    const parts = Object.entries({ street, city, province, postcode }).filter(([, text]) => text !== "");
    return [site, { ...Object.fromEntries(parts), country }];
  });
