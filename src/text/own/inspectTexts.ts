import type { Texts } from "../words.js";

/** What could not be read of a file, and what to do about it. */
export const inspectTexts = {
  en: {
    "inspect.empty": "The file is empty. Choose it again, or export it anew.",
    "inspect.unreadable": "The file could not be read: it may have been moved or changed. Choose it again.",
    "inspect.unknown-format":
      "This is none of the formats that are read: JPEG, PNG, GIF, TIFF, WebP, BMP, HEIC, SVG, PDF, Word and Excel. Its name does not matter; export it as JPEG, PNG or PDF.",
    "inspect.cut-short": "The file ends in the middle: part of it is missing. Copy or export it again.",
    "inspect.damaged": "The file is damaged: what it says of itself does not fit together. Export it again.",
    "inspect.too-large":
      "The file has {{bytes, fileSize}}, of which {{read, fileSize}} were read: facts from further on are missing. Make it smaller.",
    "inspect.too-many-pixels":
      "Its pixels were not looked at: {{width, number}} × {{height, number}} are too many; {{most, number}} in all are the most, and 65,535 along a side. Scale it down.",
    "inspect.pixels-no-decoder":
      "Its pixels were not looked at, since nothing here decodes {{format}}: background, fill and the like are for a person to say. On Node, npm install sharp decodes JPEG, PNG, WebP, GIF and TIFF.",
    "inspect.pixels-refused":
      "Its pixels could not be looked at: they are damaged, or {{format}} is not decoded here. Background, fill and the like are for a person to say, or save it as JPEG or PNG.",
    "inspect.pixels-too-long": "Its pixels were not looked at: decoding took too long. Scale it down.",
    "inspect.pixels-other-size": "Its pixels have another size than the file states: it is damaged. Export it again.",
    "inspect.background-unclear":
      "What is background cannot be told: the edge shows several colours. Background and fill are for a person to say.",
    "inspect.name-differs":
      "The name ends in .{{ending}}, but this is {{format}}: marketplaces go by either. Rename the file, or convert it.",
    "inspect.not-loaded": "What reads PDFs could not be loaded. Check the connection, and choose the file again.",
    "inspect.encrypted": "The PDF is encrypted, so not all of it can be read. Save it without a password.",
    "inspect.pages-unclear": "The pages of the PDF cannot be counted: its table of pages is damaged. Save it anew.",
  },
  "zh-CN": {
    "inspect.empty": "文件是空的。请重新选择，或重新导出。",
    "inspect.unreadable": "无法读取文件：可能已被移动或修改。请重新选择。",
    "inspect.unknown-format":
      "不属于可识别的格式：JPEG、PNG、GIF、TIFF、WebP、BMP、HEIC、SVG、PDF、Word、Excel。判断依据是内容而非文件名；请导出为 JPEG、PNG 或 PDF。",
    "inspect.cut-short": "文件不完整，后半部分缺失。请重新复制或导出。",
    "inspect.damaged": "文件已损坏，其内部信息前后矛盾。请重新导出。",
    "inspect.too-large": "文件大小为 {{bytes, fileSize}}，只读取了前 {{read, fileSize}}，其后的信息未知。请缩小文件。",
    "inspect.too-many-pixels":
      "未分析像素：{{width, number}} × {{height, number}} 过大；总像素最多 {{most, number}}，单边最多 65,535。请缩小图片。",
    "inspect.pixels-no-decoder":
      "未分析像素，因为此处无法解码 {{format}}：背景、主体占比等需由人工填写。在 Node 上安装 sharp（npm install sharp）后可解码 JPEG、PNG、WebP、GIF、TIFF。",
    "inspect.pixels-refused":
      "无法分析像素：数据已损坏，或此处不支持解码 {{format}}。背景、主体占比等需由人工填写，或另存为 JPEG、PNG。",
    "inspect.pixels-too-long": "未分析像素：解码耗时过长。请缩小图片。",
    "inspect.pixels-other-size": "实际像素尺寸与文件所述不符：文件已损坏。请重新导出。",
    "inspect.background-unclear": "图片边缘有多种颜色，无法判断哪部分是背景。背景和主体占比需由人工填写。",
    "inspect.name-differs":
      "文件名以 .{{ending}} 结尾，实际格式却是 {{format}}：平台可能按其中任一项判断。请改名或转换格式。",
    "inspect.not-loaded": "用于读取 PDF 的部分未能加载。请检查网络后重新选择文件。",
    "inspect.encrypted": "PDF 已加密，无法读取全部内容。请另存为不带密码的文件。",
    "inspect.pages-unclear": "无法确定 PDF 的页数：页面目录已损坏。请重新另存。",
  },
} as const satisfies Texts;
