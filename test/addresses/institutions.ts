import type { Address } from "../../src/model/dossier/address.js";

/** A house that everybody may visit or write to, and how its own country addresses it. */
type Institution = readonly [name: string, address: Address];

/** City halls, museums, parliaments: addresses as their houses publish them. */
export const INSTITUTIONS: readonly Institution[] = [
  ["Museum of the Future", { street: "Sheikh Zayed Road", city: "Dubai", province: "Dubai", country: "AE" }],
  ["Louvre Abu Dhabi", { street: "جزيرة السعديات", city: "أبوظبي", province: "أبوظبي", country: "AE" }],
  [
    "Casa Rosada",
    {
      street: "Balcarce 78",
      city: "Buenos Aires",
      province: "Ciudad Autónoma de Buenos Aires",
      postcode: "C1064AAC",
      country: "AR",
    },
  ],
  ["Wiener Rathaus", { street: "Friedrich-Schmidt-Platz 1", city: "Wien", postcode: "1010", country: "AT" }],
  [
    "Sydney Opera House",
    { street: "Bennelong Point", city: "Sydney", province: "NSW", postcode: "2000", country: "AU" },
  ],
  [
    "Parliament House",
    {
      street: "Parliament Drive",
      city: "Canberra",
      province: "Australian Capital Territory",
      postcode: "2600",
      country: "AU",
    },
  ],
  ["Hôtel de Ville", { street: "Grand-Place 1", city: "Bruxelles", postcode: "1000", country: "BE" }],
  ["Столична община", { street: "ул. Московска 33", city: "София", postcode: "1000", country: "BG" }],
  [
    "MASP",
    {
      street: "Avenida Paulista 1578",
      district: "Bela Vista",
      city: "São Paulo",
      province: "SP",
      postcode: "01310-200",
      country: "BR",
    },
  ],
  [
    "Museu do Amanhã",
    {
      street: "Praça Mauá 1",
      district: "Centro",
      city: "Rio de Janeiro",
      province: "Rio de Janeiro",
      postcode: "20081240",
      country: "BR",
    },
  ],
  [
    "CN Tower",
    { street: "290 Bremner Boulevard", city: "Toronto", province: "ON", postcode: "M5V 3L9", country: "CA" },
  ],
  [
    "Hôtel de ville de Montréal",
    { street: "275, rue Notre-Dame Est", city: "Montréal", province: "Québec", postcode: "H2Y 1C6", country: "CA" },
  ],
  ["Bundeshaus", { street: "Bundesplatz 3", city: "Bern", postcode: "CH-3005", country: "CH" }],
  [
    "Palacio de La Moneda",
    { street: "Moneda s/n", city: "Santiago", province: "Región Metropolitana", postcode: "8340518", country: "CL" },
  ],
  [
    "中国国家博物馆",
    {
      street: "东长安街16号",
      district: "东城区",
      city: "北京市",
      province: "北京市",
      postcode: "100006",
      country: "CN",
    },
  ],
  [
    "上海博物馆",
    {
      street: "人民大道201号",
      district: "黄浦区",
      city: "上海市",
      province: "上海",
      postcode: "200003",
      country: "CN",
    },
  ],
  [
    "广州市人民政府",
    { street: "府前路1号", district: "越秀区", city: "广州市", province: "广东省", postcode: "510030", country: "CN" },
  ],
  [
    "Shenzhen Civic Center",
    {
      street: "Fuzhong 3rd Road",
      district: "Futian District",
      city: "Shenzhen",
      province: "Guangdong Province",
      postcode: "518035",
      country: "CN",
    },
  ],
  [
    "Inner Mongolia Museum",
    { street: "27 Xinhua East Street", city: "Hohhot", province: "Inner Mongolia", postcode: "010010", country: "CN" },
  ],
  [
    "Museo del Oro",
    { street: "Carrera 6 # 15-88", city: "Bogotá", province: "Bogotá D.C.", postcode: "110321", country: "CO" },
  ],
  [
    "Magistrát hlavního města Prahy",
    { street: "Mariánské náměstí 2", city: "Praha 1", postcode: "110 01", country: "CZ" },
  ],
  ["Deutscher Bundestag", { street: "Platz der Republik 1", city: "Berlin", postcode: "11011", country: "DE" }],
  ["Deutsches Museum", { street: "Museumsinsel 1", city: "München", postcode: "80538", country: "DE" }],
  ["Københavns Rådhus", { street: "Rådhuspladsen 1", city: "København V", postcode: "1599", country: "DK" }],
  ["Tallinna raekoda", { street: "Raekoja plats 1", city: "Tallinn", postcode: "10114", country: "EE" }],
  [
    "Egyptian Museum",
    { street: "El Tahrir Square", city: "Cairo", province: "Cairo Governorate", postcode: "11511", country: "EG" },
  ],
  [
    "Museo del Prado",
    { street: "Calle de Ruiz de Alarcón 23", city: "Madrid", province: "Madrid", postcode: "28014", country: "ES" },
  ],
  [
    "Basílica de la Sagrada Família",
    { street: "Carrer de Mallorca 401", city: "Barcelona", province: "Catalunya", postcode: "08013", country: "ES" },
  ],
  [
    "Museo Guggenheim",
    { street: "Avenida Abandoibarra 2", city: "Bilbao", province: "Bizkaia", postcode: "48009", country: "ES" },
  ],
  ["Helsingin kaupungintalo", { street: "Pohjoisesplanadi 11–13", city: "Helsinki", postcode: "00170", country: "FI" }],
  ["Musée du Louvre", { street: "Rue de Rivoli", city: "Paris", postcode: "75001", country: "FR" }],
  ["British Museum", { street: "Great Russell Street", city: "London", postcode: "WC1B 3DG", country: "GB" }],
  ["Scottish Parliament", { street: "Horse Wynd", city: "Edinburgh", postcode: "eh99 1sp", country: "GB" }],
  ["Μουσείο Ακρόπολης", { street: "Διονυσίου Αρεοπαγίτου 15", city: "Αθήνα", postcode: "117 42", country: "GR" }],
  [
    "Hong Kong Museum of History",
    { street: "100 Chatham Road South", city: "Tsim Sha Tsui", province: "Kowloon", country: "HK" },
  ],
  ["立法會綜合大樓", { street: "立法會道1號", city: "中環", province: "香港", country: "HK" }],
  ["Grad Zagreb", { street: "Trg Stjepana Radića 1", city: "Zagreb", postcode: "HR-10000", country: "HR" }],
  ["Országház", { street: "Kossuth Lajos tér 1–3.", city: "Budapest", postcode: "1055", country: "HU" }],
  [
    "Museum Nasional",
    {
      street: "Jl. Medan Merdeka Barat No. 12",
      city: "Jakarta Pusat",
      province: "DKI Jakarta",
      postcode: "10110",
      country: "ID",
    },
  ],
  [
    "National Museum of Ireland",
    { street: "Kildare Street", city: "Dublin 2", province: "Co. Dublin", postcode: "D02 FH48", country: "IE" },
  ],
  ["Israel Museum", { street: "Derech Ruppin 11", city: "Jerusalem", postcode: "9171002", country: "IL" }],
  [
    "Rashtrapati Bhavan",
    { street: "President's Estate", city: "New Delhi", province: "Delhi", postcode: "110 004", country: "IN" },
  ],
  [
    "CSMVS",
    {
      street: "159–161 Mahatma Gandhi Road, Fort",
      city: "Mumbai",
      province: "Maharashtra",
      postcode: "400023",
      country: "IN",
    },
  ],
  ["Hallgrímskirkja", { street: "Hallgrímstorg 1", city: "Reykjavík", postcode: "101", country: "IS" }],
  ["Colosseo", { street: "Piazza del Colosseo 1", city: "Roma", province: "RM", postcode: "00184", country: "IT" }],
  [
    "Palazzo Marino",
    { street: "Piazza della Scala 2", city: "Milano", province: "Lombardia", postcode: "20121", country: "IT" },
  ],
  [
    "Gallerie degli Uffizi",
    { street: "Piazzale degli Uffizi 6", city: "Firenze", province: "Florence", postcode: "50122", country: "IT" },
  ],
  [
    "東京都庁",
    {
      street: "西新宿2-8-1",
      district: "新宿区",
      city: "新宿区",
      province: "東京都",
      postcode: "〒163-8001",
      country: "JP",
    },
  ],
  [
    "Osaka City Hall",
    { street: "1-3-20 Nakanoshima", city: "Kita-ku, Osaka", province: "Osaka", postcode: "5308201", country: "JP" },
  ],
  [
    "京都国立博物館",
    { street: "茶屋町527", city: "京都市東山区", province: "京都府", postcode: "605-0931", country: "JP" },
  ],
  ["Nairobi National Museum", { street: "Museum Hill Road", city: "Nairobi", postcode: "00100", country: "KE" }],
  ["서울특별시청", { street: "세종대로 110", city: "중구", province: "서울특별시", postcode: "04524", country: "KR" }],
  [
    "Busan City Hall",
    {
      street: "1001 Jungang-daero",
      city: "Yeonje-gu",
      province: "Busan Metropolitan City",
      postcode: "47545",
      country: "KR",
    },
  ],
  [
    "전북특별자치도청",
    { street: "효자로 225", city: "전주시 완산구", province: "전북특별자치도", postcode: "54968", country: "KR" },
  ],
  ["Vilniaus savivaldybė", { street: "Konstitucijos pr. 3", city: "Vilnius", postcode: "LT-09601", country: "LT" }],
  ["Hôtel de Ville", { street: "42, place Guillaume II", city: "Luxembourg", postcode: "L-1648", country: "LU" }],
  ["Rīgas dome", { street: "Rātslaukums 1", city: "Rīga", postcode: "LV-1050", country: "LV" }],
  ["Museu de Macau", { street: "112 Praceta do Museu de Macau", city: "Macau", country: "MO" }],
  ["Auberge de Castille", { street: "Castille Square", city: "Valletta", postcode: "VLT 1061", country: "MT" }],
  [
    "Museo Nacional de Antropología",
    {
      street: "Av. Paseo de la Reforma s/n",
      district: "Polanco",
      city: "Miguel Hidalgo",
      province: "CDMX",
      postcode: "11560",
      country: "MX",
    },
  ],
  [
    "Dewan Bandaraya Kuala Lumpur",
    {
      street: "Jalan Raja Laut",
      city: "Kuala Lumpur",
      province: "Wilayah Persekutuan Kuala Lumpur",
      postcode: "50350",
      country: "MY",
    },
  ],
  [
    "National Museum Lagos",
    { street: "Awolowo Road, Onikan", city: "Lagos", province: "Lagos State", postcode: "102273", country: "NG" },
  ],
  ["Rijksmuseum", { street: "Museumstraat 1", city: "Amsterdam", postcode: "1071 XX", country: "NL" }],
  ["Oslo rådhus", { street: "Rådhusplassen 1", city: "Oslo", postcode: "0037", country: "NO" }],
  ["Te Papa", { street: "55 Cable Street", district: "Te Aro", city: "Wellington", postcode: "6011", country: "NZ" }],
  [
    "Museo Larco",
    { street: "Avenida Simón Bolívar 1515", city: "Pueblo Libre", province: "Lima", postcode: "15084", country: "PE" },
  ],
  [
    "National Museum of Fine Arts",
    { street: "Padre Burgos Avenue", city: "Manila", province: "Metro Manila", postcode: "1000", country: "PH" },
  ],
  ["Lahore Museum", { street: "Shahrah-e-Quaid-e-Azam", city: "Lahore", postcode: "54000", country: "PK" }],
  ["Pałac Kultury i Nauki", { street: "plac Defilad 1", city: "Warszawa", postcode: "00-901", country: "PL" }],
  [
    "Câmara Municipal de Lisboa",
    { street: "Praça do Município 1", city: "Lisboa", postcode: "1149-014", country: "PT" },
  ],
  ["Palatul Parlamentului", { street: "Strada Izvor 2–4", city: "București", postcode: "050563", country: "RO" }],
  [
    "Эрмитаж",
    {
      street: "Дворцовая площадь, 2",
      city: "Санкт-Петербург",
      province: "Санкт-Петербург",
      postcode: "190000",
      country: "RU",
    },
  ],
  [
    "State Tretyakov Gallery",
    { street: "Lavrushinsky Lane 10", city: "Moscow", province: "Moscow", postcode: "119017", country: "RU" },
  ],
  [
    "National Museum",
    {
      street: "King Faisal Road",
      building: "7596",
      district: "Al Murabba",
      city: "Riyadh",
      postcode: "12631",
      country: "SA",
    },
  ],
  ["المتحف الوطني", { street: "طريق الملك فيصل", city: "الرياض", postcode: "١٢٦٣١", country: "SA" }],
  ["Stockholms stadshus", { street: "Hantverkargatan 1", city: "Stockholm", postcode: "111 52", country: "SE" }],
  [
    "National Gallery Singapore",
    { street: "1 St Andrew's Road", city: "Singapore", postcode: "178957", country: "SG" },
  ],
  ["Mestna občina Ljubljana", { street: "Mestni trg 1", city: "Ljubljana", postcode: "SI-1000", country: "SI" }],
  ["Primaciálny palác", { street: "Primaciálne námestie 1", city: "Bratislava", postcode: "814 99", country: "SK" }],
  [
    "ศาลาว่าการกรุงเทพมหานคร",
    { street: "173 ถนนดินสอ", city: "เขตพระนคร", province: "กรุงเทพมหานคร", postcode: "10200", country: "TH" },
  ],
  [
    "Topkapı Sarayı",
    {
      street: "Cankurtaran Mahallesi, Babıhümayun Caddesi 1",
      city: "Fatih",
      province: "Istanbul",
      postcode: "34122",
      country: "TR",
    },
  ],
  [
    "國立故宮博物院",
    { street: "至善路二段221號", city: "士林區", province: "臺北市", postcode: "111001", country: "TW" },
  ],
  [
    "Kaohsiung City Government",
    {
      street: "No. 2, Siwei 3rd Rd.",
      city: "Lingya District",
      province: "Kaohsiung City",
      postcode: "802",
      country: "TW",
    },
  ],
  [
    "Київська міська державна адміністрація",
    { street: "вул. Хрещатик, 36", city: "Київ", province: "Київ", postcode: "01044", country: "UA" },
  ],
  [
    "White House",
    { street: "1600 Pennsylvania Avenue NW", city: "Washington", province: "DC", postcode: "20500", country: "US" },
  ],
  [
    "Boston City Hall",
    { street: "1 City Hall Square", city: "Boston", province: "Massachusetts", postcode: "02201-1020", country: "US" },
  ],
  [
    "Los Angeles City Hall",
    { street: "200 North Spring Street", city: "Los Angeles", province: "ca", postcode: "90012", country: "US" },
  ],
  [
    "Trụ sở UBND Thành phố Hồ Chí Minh",
    {
      street: "86 Lê Thánh Tôn, Quận 1",
      city: "Bến Nghé",
      province: "TP. Hồ Chí Minh",
      postcode: "700000",
      country: "VN",
    },
  ],
  [
    "Iziko South African Museum",
    { street: "25 Queen Victoria Street", district: "Gardens", city: "Cape Town", postcode: "8001", country: "ZA" },
  ],
];
