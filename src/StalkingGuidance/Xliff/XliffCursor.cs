using System.Xml;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Xliff;

/// <summary>Walks over the elements of a document.</summary>
internal sealed class XliffCursor(XmlReader xml, string file)
{
    /// <summary>Where the reader stands.</summary>
    public SourcePosition Position => xml is IXmlLineInfo at ? new SourcePosition(file, at.LineNumber, at.LinePosition) : SourcePosition.WholeFile(file);

    /// <summary>Gives the name of each element of XLIFF's core within the one that the reader stands on. What is not read is passed over; afterwards the reader stands behind the element.</summary>
    /// <param name="read">Reads an element to its end and says so, or leaves it alone.</param>
    public void EachChild(Func<string, bool> read) => Each(read, static _ => { });

    /// <summary>The same, with the words between the elements.</summary>
    public void Each(Func<string, bool> read, Action<string> words)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (xml.NamespaceURI != XliffNames.Core || !read(xml.LocalName))
                    {
                        xml.Skip();
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    words(xml.Value);
                    xml.Read();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        xml.Read();
    }

    /// <summary>The words of an element, whatever stands between them.</summary>
    public string Words()
    {
        List<string> words = [];
        Each(static _ => false, words.Add);
        return string.Concat(words);
    }
}
