import type { Words } from "./words.js";

/**
 * Questions in real words, by the field that they ask for; `parent.field` for one parent only.
 * Fields without one are asked for by their name.
 */
export const questionTexts: Words = {
  electrical: { en: "Does the product work with electricity?", "zh-CN": "产品是否需要用电？" },
  mainsVoltage: { en: "Does the product run on mains voltage?", "zh-CN": "产品是否直接使用市电？" },
  hasMainsPlug: { en: "Does the product have a mains plug?", "zh-CN": "产品是否带电源插头？" },
  ratedVoltage: { en: "For which voltage is the product rated?", "zh-CN": "产品的额定电压是多少？" },
  "traits.battery": {
    en: "Which kind of battery does the product contain or come with, if any?",
    "zh-CN": "产品是否含有或附带电池？是哪种电池？",
  },
  batteryConfiguration: {
    en: "Does the battery come on its own, packed with the product, or installed?",
    "zh-CN": "电池是单独销售、与产品同包装，还是装在产品中？",
  },
  batteryCategory: {
    en: "Which category is the battery in: portable, light means of transport, starter, industrial or electric vehicle?",
    "zh-CN": "电池属于哪一类：便携式、轻型交通工具、启动照明点火、工业用还是电动汽车用？",
  },
  batteryEnergyWh: {
    en: "How much energy does the battery hold, in watt-hours?",
    "zh-CN": "电池的额定能量是多少瓦时（Wh）？",
  },
  buttonCell: { en: "Does the product contain a button or coin cell?", "zh-CN": "产品是否含有纽扣电池？" },
  rechargeableByWire: { en: "Can the product be charged by cable?", "zh-CN": "产品能否用线缆充电？" },
  radio: {
    en: "Does the product contain a radio transmitter (Wi-Fi, Bluetooth, mobile …)?",
    "zh-CN": "产品是否含有无线发射功能（Wi-Fi、蓝牙、蜂窝网络等）？",
  },
  radioBands: { en: "In which radio bands does the product transmit?", "zh-CN": "产品使用哪些无线频段？" },
  emcRelevant: {
    en: "Can the product cause electromagnetic disturbance or be disturbed?",
    "zh-CN": "产品是否可能产生电磁干扰或受其影响？",
  },
  telecomNetwork: {
    en: "Does the product connect to a public telecom network?",
    "zh-CN": "产品是否接入公共电信网络？",
  },
  digitalElements: {
    en: "Does the product contain software, or connect to a device or network?",
    "zh-CN": "产品是否含有软件，或可连接其他设备或网络？",
  },
  internetConnected: { en: "Can the product connect to the internet?", "zh-CN": "产品能否联网？" },
  ai: {
    en: "Does the product contain artificial intelligence, and of which risk?",
    "zh-CN": "产品是否含有人工智能？属于哪个风险等级？",
  },
  laser: { en: "Does the product contain a laser?", "zh-CN": "产品是否含有激光？" },
  laserClass: { en: "Which class is the laser in?", "zh-CN": "激光属于哪个等级？" },
  laserVisibleBeam: { en: "Is the laser beam visible?", "zh-CN": "激光束是否可见？" },
  machinery: {
    en: "Does the product have driven moving parts, so that it counts as machinery?",
    "zh-CN": "产品是否有动力驱动的运动部件（属于机械）？",
  },
  fuel: { en: "Does the product burn a fuel, and which?", "zh-CN": "产品是否使用燃料？使用哪种燃料？" },
  ageFromMonths: {
    en: "From which age, in months, is the product meant to be used?",
    "zh-CN": "产品适用的最小月龄是多少？",
  },
  ageToMonths: {
    en: "Up to which age, in months, is the product meant to be used?",
    "zh-CN": "产品适用的最大月龄是多少？",
  },
  childrensProduct: { en: "Is the product designed mainly for children?", "zh-CN": "产品是否主要供儿童使用？" },
  playValue: { en: "Is the product meant for children to play with?", "zh-CN": "产品是否供儿童玩耍？" },
  smallParts: {
    en: "Does the product have small parts that a child could swallow?",
    "zh-CN": "产品是否有儿童可能吞咽的小零件？",
  },
  looseMagnets: {
    en: "Does the product have magnets that are or can come loose?",
    "zh-CN": "产品是否有松散或可能脱落的磁体？",
  },
  waterBeads: { en: "Does the product contain beads that swell in water?", "zh-CN": "产品是否含有吸水膨胀珠？" },
  materials: { en: "Which materials is the product made of?", "zh-CN": "产品由哪些材料制成？" },
  textileSharePercent: {
    en: "What share of the product's weight is textile, in percent?",
    "zh-CN": "纺织材料占产品重量的百分之几？",
  },
  skinContact: { en: "Does the product touch the skin for a longer time?", "zh-CN": "产品是否长时间接触皮肤？" },
  foodContact: { en: "Does the product come into contact with food?", "zh-CN": "产品是否接触食品？" },
  hazardousMixture: {
    en: "Is the product, or does it contain, a hazardous mixture?",
    "zh-CN": "产品是否属于或含有危险混合物？",
  },
  hazardClasses: { en: "Which hazard classes does the product have?", "zh-CN": "产品属于哪些危险类别？" },
  declaredSubstances: {
    en: "Which substances of concern does the product contain?",
    "zh-CN": "产品含有哪些需关注的物质？",
  },
  biocidalUse: {
    en: "Is the product a biocide, a treated article or a pesticide, or none of them?",
    "zh-CN": "产品是否属于生物杀灭剂、处理过的物品或农药类产品？",
  },
  claims: {
    en: "Which claims does the listing make (medical, organic, antibacterial …)?",
    "zh-CN": "商品有哪些宣称（医疗、有机、抗菌等）？",
  },
  animalOrigin: { en: "Does the product contain anything of animal origin?", "zh-CN": "产品是否含有动物源性成分？" },
  novelFood: { en: "Is the product a novel food, or does it contain one?", "zh-CN": "产品是否属于或含有新食品原料？" },
  nicotine: { en: "Does the product contain nicotine?", "zh-CN": "产品是否含有尼古丁？" },
  coldChain: { en: "Does the product have to be kept cold on the way?", "zh-CN": "产品运输是否需要冷链？" },
  hasExpiryDate: { en: "Does the product have an expiry date?", "zh-CN": "产品是否有保质期？" },
  prepackaged: { en: "Is the product prepacked?", "zh-CN": "产品是否为预包装？" },
  packaged: { en: "Does the product reach the buyer in packaging?", "zh-CN": "产品交付给买家时是否有包装？" },
  citesSpecies: {
    en: "Does the product contain a protected animal or plant (CITES)?",
    "zh-CN": "产品是否含有受保护的动植物（CITES）？",
  },
  eudrCommodity: {
    en: "Does the product contain cattle, cocoa, coffee, palm oil, rubber, soya or wood?",
    "zh-CN": "产品是否含有牛、可可、咖啡、棕榈油、橡胶、大豆或木材？",
  },
  energyLabel: { en: "Does the product need an energy label?", "zh-CN": "产品是否需要能效标签？" },
  cosmeticUse: {
    en: "Does the cosmetic stay on the skin or is it rinsed off?",
    "zh-CN": "化妆品属于驻留类还是淋洗类？",
  },
  spf: { en: "Which sun protection factor does the product have?", "zh-CN": "产品的防晒指数（SPF）是多少？" },
  aerosol: { en: "Is the product an aerosol?", "zh-CN": "产品是否为气雾剂？" },
  jpDenan: {
    en: "Is the product on Japan's list of electrical appliances (PSE), and in which class?",
    "zh-CN": "产品是否列入日本电气用品名录（PSE）？属于哪一类？",
  },
  jpPsc: {
    en: "Is the product on Japan's list of consumer products (PSC), and in which class?",
    "zh-CN": "产品是否列入日本消费生活用品名录（PSC）？属于哪一类？",
  },
  cnCcc: { en: "Is the product in China's CCC catalogue?", "zh-CN": "产品是否列入中国 CCC 目录？" },
  saSaso: {
    en: "Is the product under a SASO technical regulation in Saudi Arabia?",
    "zh-CN": "产品是否受沙特 SASO 技术法规约束？",
  },
  saIecee: { en: "Is the product on the IECEE list of Saudi Arabia?", "zh-CN": "产品是否列入沙特 IECEE 清单？" },
  gccLve: {
    en: "Is the product on a list of the Gulf low-voltage regulation?",
    "zh-CN": "产品是否列入海湾国家低电压法规清单？",
  },
  aeMoiat: {
    en: "Is the product regulated by MoIAT in the United Arab Emirates?",
    "zh-CN": "产品是否受阿联酋 MoIAT 监管？",
  },
  usCpsc: {
    en: "Is the product under a safety rule of the CPSC in the United States?",
    "zh-CN": "产品是否受美国 CPSC 安全法规约束？",
  },
  usFdaDevice: {
    en: "Is the product a medical device in the United States, and of which class?",
    "zh-CN": "产品在美国是否属于医疗器械？属于哪一类？",
  },
  usDoe: {
    en: "Is the product covered by the energy rules of the DOE in the United States?",
    "zh-CN": "产品是否受美国 DOE 能效规定约束？",
  },
  krKc: { en: "Which KC class is the product in, in Korea, if any?", "zh-CN": "产品在韩国属于哪个 KC 类别？" },
  category: { en: "Which category is the product in?", "zh-CN": "商品属于哪个类目？" },
  productType: { en: "What type of product is it?", "zh-CN": "商品属于哪种产品类型？" },
  condition: { en: "Is the product new, used or refurbished?", "zh-CN": "商品是全新、二手还是翻新？" },
  brand: { en: "Under which brand is the product sold?", "zh-CN": "商品以什么品牌销售？" },
  brandOwned: { en: "Does the brand belong to the company?", "zh-CN": "品牌是否为企业自有？" },
  origin: { en: "In which country was the product made?", "zh-CN": "商品的原产国是哪里？" },
  hsCode: { en: "Under which tariff code (HS) does the product fall?", "zh-CN": "商品的海关编码（HS）是什么？" },
  placedOnMarketOn: { en: "When was the product first placed on this market?", "zh-CN": "商品何时首次投放该市场？" },
  composition: { en: "Which substances does the product consist of?", "zh-CN": "产品由哪些物质组成？" },
  ingredients: { en: "Which ingredients does the product have?", "zh-CN": "产品有哪些配料（成分）？" },
  label: { en: "What is on the product's label?", "zh-CN": "产品标签上有哪些内容？" },
  images: { en: "Which pictures does the listing have?", "zh-CN": "商品有哪些图片？" },
  variants: { en: "Which variants does the listing have, if any?", "zh-CN": "商品有哪些变体？" },
  identifiers: {
    en: "Which identifiers does the product have (GTIN, part number)?",
    "zh-CN": "商品有哪些编码（GTIN、零件编号）？",
  },
  gtinExempt: {
    en: "Has the marketplace exempted the product from needing a GTIN?",
    "zh-CN": "平台是否已给予该商品 GTIN 豁免？",
  },
  "listings.fulfilment": { en: "Who stores and ships the product?", "zh-CN": "商品由谁仓储和发货？" },
  listings: { en: "What is to be sold there?", "zh-CN": "要在该站点销售哪些商品？" },
  documents: { en: "Which company and product papers are there?", "zh-CN": "有哪些企业和产品文件？" },
  certificates: { en: "Which certificates and test reports are there?", "zh-CN": "有哪些证书和检测报告？" },
  registrations: {
    en: "Which registrations are there (tax, customs, producer responsibility)?",
    "zh-CN": "有哪些注册登记（税务、海关、生产者责任等）？",
  },
  roles: {
    en: "Who acts for the company in the markets (responsible person, importer, agent)?",
    "zh-CN": "在目标市场有哪些责任人、进口商或代理人？",
  },
  accounts: { en: "Which marketplace accounts does the company have?", "zh-CN": "企业有哪些平台账号？" },
  shipments: { en: "Which shipments are planned?", "zh-CN": "有哪些计划中的货件？" },
  locations: { en: "From which places are goods shipped?", "zh-CN": "从哪些地点发货？" },
  events: {
    en: "What has happened that asks for an answer (complaints, requests, changes)?",
    "zh-CN": "发生过哪些需要回应的事件（投诉、要求、变更）？",
  },
  confirmations: { en: "Which points have been confirmed?", "zh-CN": "已确认哪些事项？" },
  regionSales: { en: "How much has been sold to each region?", "zh-CN": "各地区的销售额是多少？" },
  "merchant.country": { en: "In which country is the company established?", "zh-CN": "企业设立在哪个国家/地区？" },
  entityType: { en: "What legal form does the company have?", "zh-CN": "企业是哪种主体类型？" },
  establishedIn: {
    en: "In which countries does the company have an establishment?",
    "zh-CN": "企业在哪些国家/地区设有机构？",
  },
  stockCountries: { en: "In which countries does the company keep stock?", "zh-CN": "企业在哪些国家/地区备货？" },
  vatRegisteredIn: {
    en: "In which countries is the company registered for VAT?",
    "zh-CN": "企业在哪些国家/地区注册了增值税？",
  },
  annualTurnover: { en: "How high is the company's annual turnover?", "zh-CN": "企业的年营业额是多少？" },
  employees: { en: "How many people does the company employ?", "zh-CN": "企业有多少员工？" },
  brandOwner: { en: "Does the company own the brand that it sells?", "zh-CN": "企业是否拥有所售品牌？" },
  exportsViaAgent: { en: "Does the company export through an agent?", "zh-CN": "企业是否通过代理出口？" },
  registeredOn: { en: "When was the company registered?", "zh-CN": "企业何时注册成立？" },
  "payout.country": { en: "In which country is the payout account?", "zh-CN": "收款账户开在哪个国家/地区？" },
  "accounts.marketplace": { en: "On which marketplace is the account?", "zh-CN": "该账号属于哪个平台？" },
  openedOn: { en: "When was the account opened?", "zh-CN": "账号何时开通？" },
  plan: { en: "Which selling plan does the account have?", "zh-CN": "账号采用哪种销售方案？" },
  woodPackaging: { en: "Does the shipment contain wood packaging?", "zh-CN": "货件是否使用木质包装？" },
  exportMode: { en: "In which mode are the goods exported?", "zh-CN": "货物以哪种模式出口？" },
  "mode.fulfilment": {
    en: "Who stores and ships on this target? (--fulfilment)",
    "zh-CN": "在该站点由谁仓储和发货？（--fulfilment）",
  },
  "mode.shop": {
    en: "What kind of shop is it, local or cross-border? (--shop)",
    "zh-CN": "是本土店还是跨境店？（--shop）",
  },
  "mode.import": {
    en: "How do the goods enter the buyer's country? (--import)",
    "zh-CN": "货物以哪种方式进入买家所在国？（--import）",
  },
  "target.region": { en: "In which region is it sold? (--region)", "zh-CN": "在哪个地区销售？（--region）" },
};
