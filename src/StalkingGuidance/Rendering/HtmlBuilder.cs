using System.Text;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>Writes elements that are closed in order, with encoded texts and attributes: nothing else can come out.</summary>
internal sealed class HtmlBuilder(Language language)
{
    private readonly StringBuilder html = new();
    private readonly Stack<string> open = new();

    public void Open(string element, string? cssClass = null, Language? inLanguage = null)
    {
        html.Append('<').Append(element);
        Attribute("class", cssClass);
        if (inLanguage is { } other && (open.Count == 0 || other != language))
        {
            Attribute("lang", other.Tag);
            Attribute("dir", other.Direction);
        }

        html.Append('>');
        open.Push(element);
    }

    public void OpenLink(string address, bool leavesSite)
    {
        html.Append("<a");
        Attribute("href", address);
        // The other site must not learn which page its visitor came from.
        Attribute("rel", leavesSite ? "noreferrer" : null);
        html.Append('>');
        open.Push("a");
    }

    public void Close() => html.Append("</").Append(open.Pop()).Append('>');

    public void CloseLine()
    {
        Close();
        NewLine();
    }

    public void NewLine() => html.Append('\n');

    public void Words(string words) => html.Append(HtmlText.Encode(words));

    public override string ToString() => html.ToString();

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"").Append(HtmlText.Encode(value)).Append('"');
        }
    }
}
