/** The namespace of TEI P5 elements. */
export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** The namespace of `xml:id`, `xml:lang`, `xml:space`. */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** The namespace of `egXML` and of the examples in it. */
export const EXAMPLES_NAMESPACE = 'http://www.tei-c.org/ns/Examples';

/** The namespace of `xi:include`. */
export const XINCLUDE_NAMESPACE = 'http://www.w3.org/2001/XInclude';
