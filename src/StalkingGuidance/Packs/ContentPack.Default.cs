using System.Reflection;

namespace StalkingGuidance.Packs;

/// <content>The pack that ships inside the library.</content>
public sealed partial class ContentPack
{
    /// <summary>The pack that ships inside the library, from its embedded snapshot. Sections are read when they are first asked for.</summary>
    public static ContentPack Default => Embedded.Pack;

    static partial void FindShipped(ref ContentPack? shipped) => shipped = Default;

    /// <summary>Holds the pack apart, so that programs that bring their own never open it.</summary>
    private static class Embedded
    {
        public static ContentPack Pack { get; } = Open();

        private static ContentPack Open()
        {
            using Stream snapshot = Assembly.GetExecutingAssembly().GetManifestResourceStream("StalkingGuidance.content.snapshot")
                ?? throw new InvalidOperationException("The library was built without its content.");
            return Read(snapshot);
        }
    }
}
