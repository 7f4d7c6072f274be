import { outputHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const inspectHelp: LocaleTexts = {
  en: `What are these files, and what do their pictures show? Facts for a dossier: format, size, pixels, resolution, colour,
pages, transparency, animation; white background, and how much of the frame the product fills.
JPEG, PNG, WebP, GIF, TIFF, BMP, HEIC and PDF, by their bytes and not by their names. Nothing leaves the machine.
Pixels are looked at where sharp is installed (npm install sharp): JPEG, PNG, WebP, GIF, TIFF.

Usage
  greenlane inspect <file…> [options]
  greenlane inspect main.jpg --into dossier.json --at /listings/0/images/0

  --into DOSSIER       writes the facts into this dossier, and leaves the rest of it as it is
  --at POINTER         in this place: /listings/0/images/0 (- for the end of the list), /documents/0/file,
                       /certificates/0/file, /storefront/logo

${outputHelp.en}

What is measured
  background           what hangs together with the edge of the picture and has its colour, within 24 of 255 levels;
                       white if 90 % of it, and 98 % at the edge, is 255, 255, 255 (253 in formats such as JPEG)
  fill                 the box around all that is not background, as a part of the width or the height, whichever is more
  dpi of a PDF         of its scanned pages, if all of them are one picture each; the least
  What cannot be read is left out, with a word on why: rules then take it for not known.

Exit codes
  0  all read   2  something could not be read   64  a file could not be opened, or not understood
`,
  "zh-CN": `这些文件是什么，图片显示了什么？读出可填入资料的信息：格式、大小、像素、分辨率、颜色、页数、
透明、动画；是否白色背景，商品占画面多少。
支持 JPEG、PNG、WebP、GIF、TIFF、BMP、HEIC、PDF；按内容而非文件名判断。文件不会离开本机。
安装 sharp 后（npm install sharp）可分析 JPEG、PNG、WebP、GIF、TIFF 的像素。

用法
  greenlane inspect <文件…> [选项]
  greenlane inspect main.jpg --into dossier.json --at /listings/0/images/0

  --into DOSSIER       把读出的信息写入该资料，其余内容保持原样
  --at POINTER         写入的位置：/listings/0/images/0（- 表示列表末尾）、/documents/0/file、
                       /certificates/0/file、/storefront/logo

${outputHelp["zh-CN"]}

度量方法
  background           与图片边缘相连、颜色与边缘相差不超过 24（满值 255）的部分为背景；
                       其中 90 %、边缘处 98 % 为 255, 255, 255（JPEG 等有损格式为 253）时算白色背景
  fill                 背景以外全部内容的外框，占宽度或高度的比例，取较大者
  PDF 的 dpi           仅当每页都是一整幅扫描图时给出，取最低值
  读不出的信息不写，并说明原因：规则会视为尚不明确。

退出码
  0  全部读出   2  有信息未能读出   64  文件无法打开，或参数无法识别
`,
};
