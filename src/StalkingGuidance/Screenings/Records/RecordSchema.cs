using System.Reflection;

namespace StalkingGuidance.Screenings.Records;

/// <summary>The written schema of a record, which travels inside the library.</summary>
internal static class RecordSchema
{
    public static string Text
    {
        get
        {
            using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("StalkingGuidance.screening-record.schema.json")
                ?? throw new InvalidOperationException("The library was built without its schema.");
            using StreamReader reader = new(stream);
            return reader.ReadToEnd();
        }
    }
}
