import type { Address } from "../../src/model/dossier/address.js";

/** Country, street, city, province and postcode of squares, museums, ministries; an empty field is left out. */
const ROWS = `
GE|1 Rustaveli Ave|Tbilisi||0108
AM|1 Government House, Republic Square|Yerevan|Yerevan|0010
AM|Republic Square 4|Yerevan||0010
AZ|Neftchilar Ave 49|Baku||AZ1000
KZ|Dostyk St 8|Astana|Astana|010000
KZ|Koktem-3, 22/5|Almaty||A15P5M5
UZ|Amir Temur Ave 1|Tashkent|Tashkent|100000
MN|Sukhbaatar Square|Ulaanbaatar||14201
NP|Singha Durbar|Kathmandu||44600
LK|Sir Marcus Fernando Mawatha|Colombo 07||00700
BD|Shahbag|Dhaka||1000
MM|66/74 Pyay Road|Yangon||11191
KH|Street 13|Phnom Penh||12206
BN|Jalan Sultan|Bandar Seri Begawan||BS8611
FJ|Thurston Gardens|Suva||
CR|Avenida Central, Calle 15|San José|San José|10101
GT|6a Calle|Ciudad de Guatemala||01001
HN|Barrio Guanacaste|Tegucigalpa|Francisco Morazán|11101
SV|Avenida La Revolución|San Salvador|San Salvador|1101
SV|Avenida La Revolución|San Salvador|San Salvador|CP 1101
NI|Plaza de la Revolución|Managua|Managua|11001
PA|Calle 6a|Ciudad de Panamá|Panamá|
DO|Av. Pedro Henríquez Ureña|Santo Domingo||10204
CU|Trocadero|La Habana|La Habana|10200
CU|Obispo|Havana|Havana|10100
JM|12 Ocean Boulevard|Kingston|Kingston|
JM|56 Hope Road|Kingston 6|St. Andrew|
TT|117 Frederick Street|Port of Spain||
BB|St. Ann's Garrison|Bridgetown|St. Michael|BB14038
BB|St. Ann's Garrison|Bridgetown|Saint Michael|14038
EC|García Moreno|Quito||170401
BO|Calle Jaén|La Paz||
PY|Palma 287|Asunción||1101
UY|Rincón 629|Montevideo|Montevideo|11000
VE|Av. Universidad|Caracas|Distrito Capital|1010
VE|Plaza Venezuela|Caracas|Miranda|1060
MA|Avenue Moulay Hassan|Rabat||10000
TN|Le Bardo|Tunis||2000
DZ|Rue Franklin Roosevelt|Alger||16000
SN|Route de la Corniche|Dakar||10000
GH|Barnes Road|Accra||
UG|Kira Road|Kampala||
TZ|Shaaban Robert Street|Dar es Salaam||11101
ZM|Independence Avenue|Lusaka||10101
ZW|Civic Centre|Harare||
MZ|Praça Travessia do Zambeze|Maputo|Maputo|1100
AO|Rua de S. Miguel|Luanda||
MU|Chaussée Street|Port Louis||11328
MG|Rue Ramanantsoa|Antananarivo||101
ET|King George VI St|Addis Ababa||1000
BH|Government Avenue|Manama||317
QA|Corniche|Doha||
KW|Arabian Gulf Street|Kuwait City||15462
OM|Al Saidiya Street|Muscat||113
OM|Al Saidiya Street|Muscat||PC 113
JO|Omar Matar Street|Amman||11183
LB|Damascus Road|Beirut||1107 2180
IQ|Haifa Street|Baghdad|Baghdad|10011
IR|30 Tir Street|Tehran|Tehran|11369-17111
IR|خیابان سی تیر|تهران|تهران|1136917111
BA|Zmaja od Bosne 3|Sarajevo||71000
RS|Trg Nikole Pašića 13|Beograd||11000
ME|Bulevar Svetog Petra Cetinjskog 10|Podgorica||81000
MK|bul. Kiro Gligorov|Skopje||1000
AL|Sheshi Skënderbej|Tiranë||1001
MD|Piața Marii Adunări Naționale 1|Chișinău||MD-2033
BY|pr. Pobeditelei 8|Minsk||220004
CY|Museum Street 1|Nicosia||1097
XK|Mother Teresa Square|Pristina||10000
LI|Städtle 32|Vaduz||9490
MC|Place du Palais|Monaco||98000
SM|Piazza della Libertà|San Marino||47890
VA|Viale Vaticano|Città del Vaticano||00120
AD|Carrer de la Vall|Andorra la Vella|Andorra la Vella|AD500
GI|18-20 Bomb House Lane|Gibraltar||GX11 1AA
IM|Kingswood Grove|Douglas||IM1 3LY
JE|The Weighbridge|St Helier||JE2 3NG
GG|Candie Gardens|St Peter Port||GY1 1UG
FO|Brekkutún 6|Tórshavn||FO-100
GL|Hans Egedesvej 8|Nuuk||3900
PR|Calle Norzagaray|San Juan||00901
GU|West Soledad Ave|Hagåtña||96910
NC|51 rue du Maréchal Foch|Nouméa||98800
PF|Pointe des Pêcheurs|Punaauia|Tahiti|98718
RE|28 rue de Paris|Saint-Denis||97400
GP|24 rue Peynier|Pointe-à-Pitre||97110
MQ|Rue de la Liberté|Fort-de-France||97200
BM|13 Maritime Lane|Flatts||FL 04
KY|3 Harbour Drive|George Town|Grand Cayman|KY1-1104
BS|Shirley Street|Nassau|New Providence|
PG|Waigani Drive|Boroko|NCD|111
SB|Mendana Avenue|Honiara||
KP|김일성광장|중구역|평양|
KR|37 Itaewon-ro 55-gil, Yongsan-gu|Seoul|Seoul|04419
JP|5-7-1 Ueno Koen|Taito-ku|Tokyo-to|110-8712
JP|2-4-1 Marunouchi, Chiyoda City||Tokyo|100-0005
CN|No. 1 Science Museum Road|Nanning|Guangxi Zhuang Autonomous Region|530022
CN|人民南路四段11号|成都市|四川|610041
CN|Xiwu Street|Lhasa|Tibet|850000
CN|1 Guangming Ave|Macau|Macau|999078
TW|1 Daxue Rd|East District|Tainan City|70101
TW|No. 7, Section 5, Xinyi Road|Xinyi District|Taipei|11049
IN|Rajpath Area|Gurugram|Haryana|122002
IN|1 MG Road|Panaji|Goa|403001
IN|Charminar Rd|Hyderabad|Telangana|500002
IN|Fort|Visakhapatnam|Andhra Pradesh|530001
IN|Sector 17|Chandigarh|Chandigarh|160017
IN|Phase 8|Mohali|Punjab|160062
BR|Praça dos Três Poderes|Brasília|DF|70175-900
BR|Av. Eduardo Ribeiro|Manaus|Amazonas|69010-001
MX|Calle Serafín Olarte|Puebla|Pue.|72000
MX|Av. Constitución|Monterrey|Nuevo León|64000
MX|Av. Revolución|Tijuana|Baja California|22000
AR|Av. Libertador 1473|CABA|Ciudad de Buenos Aires|C1425AAA
AR|Calle 51|La Plata|Provincia de Buenos Aires|B1900
AR|Av. Libertador|Buenos Aires|Buenos Aires|1425
ES|Plaza del Obradoiro|Santiago de Compostela|A Coruña|15705
ES|Calle Real|Palma|Illes Balears|07001
ES|Calle Triana|Las Palmas de Gran Canaria|Las Palmas|35002
IT|Piazza San Marco 1|Venezia|VE|30124
IT|Via Etnea|Catania|Sicilia|95124
IT|Piazza Walther|Bolzano|Bolzano - Alto Adige|39100
IT|Via Roma|Cagliari|CA|09124
RU|ул. Баумана|Казань|Республика Татарстан|420111
RU|Nevsky pr. 28|St. Petersburg|St. Petersburg|191186
RU|ул. Ленина|Екатеринбург|Свердловская обл.|620014
UA|Площа Ринок 1|Львів|Львівська область|79008
TR|Anafartalar Mah.|Altındağ|Ankara|06240
TR|Konak Meydanı|Konak|Izmir|35250
TH|4 Na Phra That Rd|Phra Nakhon|Krung Thep Maha Nakhon|10200
TH|Huay Kaew Rd|Chiang Mai|Chiang Mai|50200
VN|1 Hoàng Diệu|Ba Đình|Hà Nội|11120
VN|2 2 Tháng 9|Hải Châu|Da Nang|550000
ID|Jl. Malioboro|Yogyakarta|DI Yogyakarta|55213
ID|Jl. Asia Afrika|Bandung|Jawa Barat|40111
MY|Lebuh Farquhar|George Town|Penang|10200
MY|Jalan Sultan|Shah Alam|Selangor|40000
PH|Lapu-Lapu St|Cebu City|Cebu|6000
NG|Broad Street|Lagos Island|Lagos|101001
AU|Federation Square|Melbourne|VIC|3000
AU|Cultural Centre|Brisbane|Queensland|4101
NZ|Cnr Albert & Wellesley|Auckland||1010
CA|111 Wellington St|Ottawa|Ontario|K1A 0A9
CA|12 rue Sainte-Anne|Québec|QC|G1R 3X2
CA|Confederation Centre|Charlottetown|P.E.I.|C1A 1J1
US|1 Capitol Ave|Honolulu|HI|96813
US|PSC 477|FPO|AP|96306
US|Old San Juan|San Juan|PR|00901
US|100 Congress Ave|Austin|Texas|78701-1234
IE|Emmet Place|Cork|Co. Cork|T12 TNE6
IE|Main St|Galway|Galway|H91 X0FP
EG|Corniche|Alexandria|Alexandria|21599
SA|Corniche Rd|Jeddah||23511-4233
AE|Al Hisn Ave|Sharjah|Sharjah|
AE|Corniche|أبو ظبي|أبوظبي|
HK|10 Salisbury Road|Tsim Sha Tsui|Kowloon, Hong Kong|
HK|2 Tim Mei Ave|Central|Hong Kong|
MO|Largo do Senado|||
SG|93 Stamford Rd|||178897
CL|Plaza de Armas|Santiago|RM|8320000
CL|Calle Prat|Valparaíso|Región de Valparaíso|2340000
CO|Calle 10|Medellín|Antioquia|050012
PE|Plaza de Armas|Cusco|Cusco|08002
PE|Av. Larco|Miraflores|Lima|LIMA 18
`;

/** Public places of a hundred countries, written as people there and abroad write them. */
export const PUBLIC_PLACES: readonly Address[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [country = "", street = "", city = "", province = "", postcode = ""] = row.split("|");
    const parts = { street, city, province, postcode };
    return { country, ...Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== "")) };
  });
