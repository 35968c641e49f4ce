using System.Xml.Linq;

namespace StalkingGuidance.Tests.Xliff;

/// <summary>
/// Holds a document against the constraints of XLIFF 2.1 (sections 4.2 to 4.4) for what we use of it: which elements stand where and in what
/// order, their attributes, unique ids, references that lead somewhere. Written from the specification, and knows nothing of the writer.
/// </summary>
internal static class XliffChecker
{
    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    private static readonly Dictionary<string, string[]> Children = new()
    {
        ["xliff"] = ["file"],
        ["file"] = ["notes", "unit"],
        ["unit"] = ["notes", "originalData", "segment"],
        ["notes"] = ["note"],
        ["note"] = [],
        ["originalData"] = ["data"],
        ["data"] = [],
        ["segment"] = ["source", "target"],
        ["source"] = ["ph"],
        ["target"] = ["ph"],
        ["ph"] = [],
    };

    private static readonly Dictionary<string, string[]> Attributes = new()
    {
        ["xliff"] = ["version", "srcLang", "trgLang"],
        ["file"] = ["id", "original"],
        ["unit"] = ["id", "name"],
        ["notes"] = [],
        ["note"] = ["category"],
        ["originalData"] = [],
        ["data"] = ["id"],
        ["segment"] = ["state", "subState"],
        ["source"] = ["lang", "space"],
        ["target"] = ["lang", "space"],
        ["ph"] = ["id", "canCopy", "canDelete", "dataRef", "disp", "equiv"],
    };

    public static IReadOnlyList<string> FaultsOf(XDocument document)
    {
        List<string> faults = [];
        XElement root = document.Root!;
        Expect(root.Name == Core + "xliff" && (string?)root.Attribute("version") == "2.1", "The root is xliff 2.1.");
        Expect(root.Elements().Any(), "There is a file.");
        foreach (XElement element in root.DescendantsAndSelf())
        {
            CheckShape(element);
        }

        CheckIds(root.Elements(), "files");
        foreach (XElement file in root.Elements())
        {
            CheckIds(file.Elements(Core + "unit"), (string?)file.Attribute("id") ?? "");
        }

        foreach (XElement unit in root.Descendants(Core + "unit"))
        {
            CheckUnit(unit);
        }

        return faults;

        void Expect(bool holds, string rule)
        {
            if (!holds)
            {
                faults.Add(rule);
            }
        }

        void CheckShape(XElement element)
        {
            string name = element.Name.LocalName;
            if (element.Name.Namespace != Core || !Children.TryGetValue(name, out string[]? allowed))
            {
                faults.Add($"'{name}' is no element that is used.");
                return;
            }

            int[] places = [.. element.Elements().Select(child => Array.IndexOf(allowed, child.Name.LocalName))];
            Expect(places.All(place => place >= 0) && places.SequenceEqual(places.Order()), $"The children of '{name}' are allowed there and in order.");
            Expect(element.Attributes().All(attribute => attribute.IsNamespaceDeclaration || Attributes[name].Contains(attribute.Name.LocalName)), $"The attributes of '{name}' are allowed.");
            Expect(name is not ("notes" or "originalData" or "unit" or "file") || element.HasElements, $"'{name}' is not empty.");
        }

        void CheckIds(IEnumerable<XElement> elements, string where)
        {
            string[] ids = [.. elements.Select(element => (string?)element.Attribute("id") ?? "")];
            Expect(ids.All(IsNameToken), $"Each id is an NMTOKEN: {where}.");
            Expect(ids.Distinct().Count() == ids.Length, $"Each id stands once: {where}.");
        }

        void CheckUnit(XElement unit)
        {
            string id = (string?)unit.Attribute("id") ?? "";
            XElement segment = unit.Element(Core + "segment")!;
            XElement source = segment.Element(Core + "source")!;
            XElement? target = segment.Element(Core + "target");
            Expect((string?)source.Attribute(XNamespace.Xml + "lang") == (string?)root.Attribute("srcLang"), $"The source is in srcLang: {id}.");
            Expect(target is null || (string?)target.Attribute(XNamespace.Xml + "lang") == (string?)root.Attribute("trgLang"), $"The target is in trgLang: {id}.");
            Expect((string?)segment.Attribute("state") is "initial" or "translated" or "reviewed" or "final", $"The state is one: {id}.");
            Expect((string?)segment.Attribute("state") == "initial" || target is not null, $"What is translated has a target: {id}.");
            Expect(segment.Attribute("subState") is not { } more || more.Value.Split(':') is [{ Length: > 0 }, { Length: > 0 }], $"A subState has a prefix: {id}.");
            string[] data = [.. unit.Elements(Core + "originalData").Elements().Select(one => (string?)one.Attribute("id") ?? "")];
            CheckIds(unit.Elements(Core + "originalData").Elements(), id);
            XElement[] codes = [.. segment.Descendants(Core + "ph")];
            Expect(codes.All(code => data.Contains((string?)code.Attribute("dataRef"))), $"Each dataRef leads to data: {id}.");
            Expect(data.All(one => codes.Any(code => (string?)code.Attribute("dataRef") == one)), $"Each data is used: {id}.");
            Expect(codes.All(code => (string?)code.Attribute("canDelete") is "yes" or "no" && (string?)code.Attribute("canCopy") is "yes" or "no"), $"Hints are yes or no: {id}.");
            CheckIds(source.Elements(), id);
            CheckIds(target?.Elements() ?? [], id);
        }
    }

    private static bool IsNameToken(string id) => id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ':');
}
