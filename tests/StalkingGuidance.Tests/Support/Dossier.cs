using YamlDotNet.RepresentationModel;

namespace StalkingGuidance.Tests.Support;

/// <summary>The dossier of facts that contacts, forces and bank holidays come from, read with YamlDotNet's own document model.</summary>
internal static class Dossier
{
    private static readonly Lazy<YamlMappingNode> Document = new(Read);

    public static string File { get; } = Path.Combine(DossierFactAttribute.Folder, "contacts.yaml");

    /// <summary>Services by the id that they ship under.</summary>
    public static IReadOnlyDictionary<string, YamlMappingNode> Services =>
        Items("emergency").Concat(Items("helplines")).ToDictionary(item => ShippedId(item.Text("id")!));

    public static IEnumerable<YamlMappingNode> Forces => Items("forces");

    public static IEnumerable<YamlMappingNode> NearMisses => Items("near_misses");

    public static YamlMappingNode BankHolidays => Document.Value.Map("bank_holidays")!.Map("divisions")!;

    public static string? Text(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) && value is YamlScalarNode { Value: { } text } && text != "null" ? text : null;

    public static YamlMappingNode? Map(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? value as YamlMappingNode : null;

    public static IEnumerable<YamlMappingNode> Maps(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) && value is YamlSequenceNode list ? list.Children.OfType<YamlMappingNode>() : [];

    public static IEnumerable<string> Texts(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) && value is YamlSequenceNode list ? list.Children.OfType<YamlScalarNode>().Select(item => item.Value!) : [];

    /// <summary>The ways to reach a service. An emergency service is one itself, and may have a text number besides.</summary>
    public static IEnumerable<YamlMappingNode> Channels(YamlMappingNode service)
    {
        if (service.Children.ContainsKey("channels"))
        {
            return service.Maps("channels");
        }

        return service.Map("sms") is { } sms ? [service, sms] : [service];
    }

    /// <summary>How sure the number or address of a channel is.</summary>
    public static string ConfidenceOf(YamlMappingNode channel) => channel.Text("value_confidence") ?? channel.Text("confidence")!;

    /// <summary>How sure the hours are: an emergency service that says nothing apart means the confidence of the whole.</summary>
    public static string HoursConfidenceOf(YamlMappingNode channel) => channel.Text("hours_confidence") ?? channel.Text("confidence")!;

    public static string Digits(string? text) => string.Concat((text ?? "").Where(char.IsAsciiDigit));

    private static string ShippedId(string id) => id switch
    {
        "999" => "police-emergency",
        "112" => "european-emergency-number",
        "18000" => "relay-uk-emergency",
        "999-bsl" => "bsl-emergency",
        "101" => "police-non-emergency",
        "101-textphone" => "police-non-emergency-relay-uk",
        "btp" => "british-transport-police",
        _ => id,
    };

    private static IEnumerable<YamlMappingNode> Items(string section) => Document.Value.Maps(section);

    private static YamlMappingNode Read()
    {
        using StreamReader reader = System.IO.File.OpenText(File);
        YamlStream stream = [];
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
