/** Numbers that companies and authorities publish about themselves: kind, the number as they write it, and their site. */
const ROWS = `
eu-vat|DE 143454214|https://www.sap.com
eu-vat|DE129274202|https://www.siemens.com
eu-vat|DE129273398|https://www.bmw.de
eu-vat|DE811128135|https://www.bosch.de
eu-vat|DE115235681|https://www.volkswagen.de
eu-vat|DE 132490588|https://www.adidas.de
eu-vat|DE123475223|https://www.telekom.de
eu-vat|DE260543043|https://www.zalando.de
eu-vat|IE9692928F|https://www.meta.com
eu-vat|IE 8256796 U|https://www.microsoft.com
eu-vat|IE9740425P|https://www.linkedin.com
eu-vat|IE4749148U|https://www.ryanair.com
eu-vat|LU22046007|https://www.paypal.com
eu-vat|LU20260743|https://www.amazon.lu
eu-vat|SE556042722001|https://www.hm.com
eu-vat|SE556703748501|https://www.spotify.com
eu-vat|SE556016068001|https://www.ericsson.com
eu-vat|DK24256790|https://www.novonordisk.com
eu-vat|DK 61 05 64 16|https://www.carlsberggroup.com
eu-vat|DK47458714|https://www.lego.com
eu-vat|FI01120389|https://www.nokia.com
eu-vat|NL805734958B01|https://www.booking.com
eu-vat|FR59542051180|https://totalenergies.com
eu-vat|FR 10 632 012 100|https://www.loreal.com
eu-vat|FR89380129866|https://www.orange.com
eu-vat|FR49330838947|https://ebp.com
eu-vat|IT 00159560366|https://www.ferrari.com
eu-vat|IT00905811006|https://www.eni.com
eu-vat|IT01114601006|https://www.poste.it
eu-vat|IT06382641006|https://www.rai.it
eu-vat|ESA15075062|https://www.inditex.com
eu-vat|ES-A28015865|https://www.telefonica.com
eu-vat|ESA46103834|https://www.mercadona.es
eu-vat|BE 0400.378.485|https://www.colruytgroup.com
eu-vat|BE0202239951|https://www.proximus.be
eu-vat|ATU14189108|https://www.omv.com
eu-vat|ATU 33864707|https://www.redbull.com
eu-vat|PL7740001454|https://www.orlen.pl
eu-vat|PL 734-28-67-148|https://www.cdprojekt.com
eu-vat|PT500697256|https://www.edp.com
eu-vat|PT504499777|https://www.galp.com
eu-vat|CZ00177041|https://www.skoda-auto.cz
eu-vat|CZ45274649|https://www.cez.cz
eu-vat|HU10625790|https://mol.hu
eu-vat|RO1590082|https://www.omvpetrom.com
eu-vat|HR27759560625|https://www.ina.hr
eu-vat|SK2020372640|https://slovnaft.sk
gb-vat|GB 220 4302 31|https://www.tesco.com
gb-vat|GB333289454|https://www.bbc.co.uk
fr-siren|552 049 447|https://www.sncf.com
fr-siren|662042449|https://group.bnpparibas
es-cif|A-48265169|https://www.bbva.es
no-mva|NO 923 609 016 MVA|https://www.equinor.com
no-orgnr|982 463 718|https://www.telenor.no
ch-uid|CHE-103.867.266|https://www.novartis.com
au-abn|33 051 775 556|https://www.telstra.com.au
au-abn|49 004 028 077|https://www.bhp.com
au-abn|16009661901|https://www.qantas.com
cn-uscc|914403001922038216|https://www.huawei.com
cn-uscc|9144030071526726XG|https://www.tencent.com
cn-uscc|91440300192317458F|https://www.byd.com
cn-uscc|91440400192548256N|https://www.gree.com
cn-uscc|9152000071430580XT|https://www.moutaichina.com
jp-corporate|1180301018771|https://global.toyota
jp-corporate|5010401067252|https://www.sony.com
jp-corporate|1130001011420|https://www.nintendo.co.jp
jp-invoice|T9010701020592|https://www.rakuten.co.jp
kr-brn|124-81-00998|https://www.samsung.com
kr-brn|220-81-62517|https://www.navercorp.com
kr-brn|120-88-00767|https://www.coupang.com
in-gstin|27AAACR5055K1Z7|https://www.ril.com
br-cnpj|33.000.167/0001-01|https://petrobras.com.br
br-cnpj|33.592.510/0001-54|https://vale.com
br-cnpj|47.960.950/0001-21|https://www.magazineluiza.com.br
mx-rfc|PME380607P35|https://www.pemex.com
mx-rfc|CFE370814QI0|https://www.cfe.mx
sg-uen|196800306E|https://www.dbs.com.sg
sg-uen|197200078R|https://www.singaporeair.com
tw-ubn|22099131|https://www.tsmc.com
tw-ubn|04541302|https://www.foxconn.com
th-tin|0 1075 44000 10 8|https://www.pttplc.com
th-tin|0107542000011|https://www.cpall.co.th
vn-mst|0300588569|https://www.vinamilk.com.vn
vn-mst|0101248141|https://fpt.com
lei|HWUPKR0MPOU8FGXBT394|https://www.apple.com
lei|INR2EJN1ERAN0W5ZP974|https://www.microsoft.com
lei|7LTWFZYICNSX8D621K86|https://www.db.com
gtin|3017620422003|https://www.nutella.com
gtin|5449000000996|https://www.coca-cola.com
gtin|9002490100070|https://www.redbull.com
isbn|978-0-262-03384-8|https://mitpress.mit.edu
isbn|0-13-110362-8|https://www.pearson.com
isbn|9780140449136|https://www.penguin.co.uk
iban|BE68 5390 0754 7034|https://www.febelfin.be
iban|NL91 ABNA 0417 1643 00|https://www.abnamro.nl
iban|CH93 0076 2011 6238 5295 7|https://www.six-group.com
iban|AT61 1904 3002 3457 3201|https://www.oenb.at
iban|NO93 8601 1117 947|https://www.bits.no
iban|PL61109010140000071219812874|https://www.nbp.pl
iban|SA03 8000 0000 6080 1016 7519|https://www.sama.gov.sa
iban|AE07 0331 2345 6789 0123 456|https://www.centralbank.ae
iban|SE45 5000 0000 0583 9825 7466|https://www.bankinfrastruktur.se
iban|TR33 0006 1005 1978 6457 8413 26|https://www.tcmb.gov.tr
bic|DEUTDEFF500|https://www.db.com
bic|BNPAFRPPXXX|https://group.bnpparibas
eori|ATEOS1000012345|https://www.bmf.gv.at
`;

/** A number, its kind, and who publishes it. */
export type PublicNumber = readonly [kind: string, number: string, site: string];

export const PUBLIC_NUMBERS: readonly PublicNumber[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [kind = "", number = "", site = ""] = row.split("|");
    return [kind, number, site];
  });
