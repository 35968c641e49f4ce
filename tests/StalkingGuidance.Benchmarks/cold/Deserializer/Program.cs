using StalkingGuidance.Benchmarks.Plain;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

// What an app's developer would write in place of the library: plain classes, filled from the same files. Called with the content folder.
IDeserializer deserializer = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
Dictionary<string, PlainContact> contacts = [];
foreach (string file in Directory.EnumerateFiles(Path.Combine(args[0], "contacts"), "*.yaml"))
{
    using StreamReader text = File.OpenText(file);
    PlainContact contact = deserializer.Deserialize<PlainContact>(text);
    contacts.Add(contact.Id, contact);
}

Console.WriteLine(contacts["police-emergency"].Channels[0].Number);
